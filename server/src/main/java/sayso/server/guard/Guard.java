package sayso.server.guard;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.LifeCycle;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Refusal;
import sayso.server.web.Route;
import sayso.server.web.ServerCode;
import sayso.server.web.Visitor;

/// Stands before every route: is this server meant, who is it, how often, may they, and did they send it
/// themselves?
public final class Guard {
    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final int HEAD_BYTES = 16 << 10;

    private final Terms terms;
    private final Accounts accounts;
    private final Hosts hosts;
    private final Origins origins;
    private final Addresses addresses;
    private final Cookies cookies;
    private final Identity identity;
    private final Pace strangers;
    private final Pace asking;
    private final Pace changing;

    public Guard(Terms terms, Accounts accounts) {
        this.terms = terms;
        this.accounts = accounts;
        this.hosts = new Hosts(terms);
        this.origins = new Origins(terms);
        this.addresses = new Addresses(terms);
        this.cookies = new Cookies(terms.isSecure());
        this.identity = new Identity(terms, accounts, cookies);
        this.strangers = new Pace(terms.restraints().strangers(), terms.clock());
        this.asking = new Pace(terms.restraints().asking(), terms.clock());
        this.changing = new Pace(terms.restraints().changing(), terms.clock());
    }

    /// Puts itself before the routes, and before what Jetty reads.
    public void stand(JavalinConfig config) {
        config.http.maxRequestSize = terms.restraints().size().bytes();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEAD_BYTES);
        });
        config.jetty.modifyServer(this::stand);
        config.routes.before(this::meet);
        config.routes.beforeMatched(this::check);
        config.routes.after(this::note);
    }

    private void stand(Server server) {
        server.setHandler(new Bodies(terms.restraints().size()));
        server.setErrorHandler(new PlainErrors());
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                for (Connector connector : server.getConnectors()) {
                    Stragglers.watch(connector, terms.restraints().size().patience());
                }
            }
        });
    }

    /// Signing in and out.
    public List<Route> routes(Pages pages) {
        return new SignIn(new SignIn.Tools(accounts, cookies, new Guesses(terms.clock())), pages).routes();
    }

    private void meet(Context context) {
        Headers.put(context, terms.isSecure());
        hosts.check(context);
        String address = addresses.of(context);
        Asked.setAddress(context, address);
        Visitor visitor = identified(context, address);
        Asked.setVisitor(context, visitor);
        if (!identity.isOperator(visitor)) {
            hold(context, visitor, address);
        }
    }

    /// Who tries tokens is a stranger.
    private Visitor identified(Context context, String address) {
        try {
            return identity.of(context);
        } catch (Refusal wrong) {
            hold(strangers, address, context);
            throw wrong;
        }
    }

    private void hold(Context context, Visitor visitor, String address) {
        switch (visitor) {
            case Visitor.Stranger _ -> hold(strangers, address, context);
            case Visitor.Known known -> {
                hold(asking, known.name(), context);
                if (!isHarmless(context)) {
                    hold(changing, known.name(), context);
                }
            }
        }
    }

    private static void hold(Pace pace, String who, Context context) {
        long wait = pace.take(who);
        if (wait > 0) {
            context.header("Retry-After", Long.toString(wait));
            throw ServerCode.TOO_MANY.refuse("too many requests", "wait " + wait + " s");
        }
    }

    private void check(Context context) {
        Visitor visitor = Asked.visitor(context);
        if (!isHarmless(context)) {
            origins.check(context);
        }
        List<Access> wanted =
                context.routeRoles().stream().map(Access.class::cast).toList();
        // a route that says nothing of who may take it is for nobody
        if (wanted.isEmpty() || !wanted.stream().allMatch(visitor::may)) {
            refuse(context, visitor);
            return;
        }
        if (!isHarmless(context) && !Identity.hasToken(context)) {
            Forms.check(context, visitor);
        }
    }

    private static void refuse(Context context, Visitor visitor) {
        switch (visitor) {
            case Visitor.Known _ ->
                throw ServerCode.FORBIDDEN.refuse("your role does not reach this far", "ask an administrator");
            case Visitor.Stranger _ -> toSignIn(context);
        }
    }

    /// People are shown where to sign in, programs are told to.
    private static void toSignIn(Context context) {
        String accept = context.header("Accept");
        boolean isPerson = accept != null && accept.contains("text/html") && !Asked.isApi(context);
        if (!isPerson || !isHarmless(context)) {
            context.header("WWW-Authenticate", "Bearer realm=\"sayso\"");
            if (context.header("HX-Request") != null) {
                context.header("HX-Redirect", SignIn.PATH);
            }
            throw ServerCode.SIGN_IN.refuse(
                    "nobody is signed in", "sign in, or send Authorization: Bearer with a token");
        }
        String query = context.queryString();
        String next = context.req().getRequestURI() + (query == null ? "" : "?" + query);
        SignIn.redirect(context, SignIn.PATH + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        context.skipRemainingHandlers();
    }

    /// What was changed, or was to be, goes into the audit log. The rooms of accounts tell their own deeds in more
    /// words; strangers leave nothing but their tries to sign in, or they could fill the log until it forgets.
    private void note(Context context) {
        String name = Asked.visitor(context).shownName();
        boolean isTold = isHarmless(context) || context.routeRoles().isEmpty() || Asked.isTold(context);
        if (!terms.hasAccounts() || name.isEmpty() || isTold) {
            return;
        }
        accounts.log()
                .note(
                        new Doer(name, Asked.address(context)),
                        context.method() + " " + context.path(),
                        "",
                        Integer.toString(context.statusCode()));
    }

    private static boolean isHarmless(Context context) {
        return HARMLESS.contains(context.method());
    }
}

package sayso.server.guard;

import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.account.Accounts;
import sayso.server.account.Doer;
import sayso.server.account.Known;
import sayso.server.account.Secrets;
import sayso.server.account.Sessions;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Pages;
import sayso.server.web.Route;
import sayso.server.web.ServerCode;
import sayso.server.web.Visitor;

/// `/sign-in` and `/sign-out`. What is wrong is never told more exactly than "the name or the password".
public final class SignIn {
    static final String PATH = "/sign-in";

    private static final int SEE_OTHER = 303;
    /// No account has a longer one, and who guesses must not have us remember books.
    private static final int LONGEST_NAME = 64;

    private static final int UNAUTHORIZED = 401;

    /// A path here: no host ("//elsewhere"), and nothing that a browser would read as one.
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]{0,2000}");

    private final Tools tools;
    private final Pages pages;

    record Tools(Accounts accounts, Cookies cookies, Guesses guesses) {}

    /// What the page shows.
    ///
    /// @param next where to go then
    /// @param problem "" at first
    public record Page(String next, String name, String problem) {}

    SignIn(Tools tools, Pages pages) {
        this.tools = tools;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.OPEN, this::ask),
                Route.post(PATH, Access.OPEN, this::signIn),
                Route.post("/sign-out", Access.READER, this::signOut));
    }

    /// Sends a browser on to a path here.
    static void redirect(Context context, String path) {
        context.status(SEE_OTHER).header("Location", path);
    }

    private void ask(Context context) {
        String next = here(Asked.query(context, "next").or("/"));
        if (Asked.visitor(context) instanceof Visitor.Known) {
            redirect(context, next);
        } else {
            show(context, new Page(next, "", ""));
        }
    }

    /// Who is about to sign in gets a form of their own too: nobody is to be signed in by somebody else's form.
    private void show(Context context, Page page) {
        if (!tools.cookies().visit(context).isKnown()) {
            String visit = Secrets.random();
            tools.cookies().keepVisit(context, visit);
            Asked.setVisitor(context, new Visitor.Stranger(Identity.formToken(visit)));
        }
        pages.show(context, "sign-in.jte", "Sign in", page);
    }

    private void signIn(Context context) throws ReportException {
        String name = Asked.form(context, "name").or("");
        String password = password(context);
        String address = Asked.address(context);
        String guessed =
                tools.accounts().named(name).or("?" + name.substring(0, Math.min(LONGEST_NAME, name.length())));
        long wait = tools.guesses().take(guessed, address);
        if (wait > 0) {
            context.header("Retry-After", Long.toString(wait));
            throw ServerCode.TOO_MANY.refuse("too many tries to sign in", "wait " + wait + " s, then try again");
        }
        Asked.tell(context);
        String next = here(Asked.form(context, "next").or("/"));
        switch (tools.accounts().check(name, password)) {
            case Maybe.Known<Known>(Known known) -> {
                tools.guesses().right(guessed, address);
                begin(context, known.name());
                note(known.name(), address, "done");
                redirect(context, next);
            }
            case Maybe.Unknown<Known>() -> {
                // what was typed as a name may be a password
                note(tools.accounts().named(name).or("unknown name"), address, "refused");
                context.status(UNAUTHORIZED);
                show(context, new Page(next, name, "The name or the password is not right."));
            }
        }
    }

    /// A session is always a new one: nobody signs in to one that somebody else knows.
    private void begin(Context context, String name) {
        tools.cookies().session(context).toList().forEach(tools.accounts().sessions()::end);
        tools.cookies().keepSession(context, tools.accounts().sessions().begin(name), Sessions.LONGEST);
    }

    private void signOut(Context context) {
        tools.cookies().session(context).toList().forEach(tools.accounts().sessions()::end);
        tools.cookies().forgetSession(context);
        tools.accounts()
                .log()
                .note(new Doer(Asked.visitor(context).shownName(), Asked.address(context)), "sign-out", "", "done");
        Asked.tell(context);
        redirect(context, PATH);
    }

    private void note(String name, String address, String outcome) {
        tools.accounts().log().note(new Doer(name, address), "sign-in", "", outcome);
    }

    /// As it was typed: spaces may belong to it.
    private static String password(Context context) {
        String password = context.formParam("password");
        return password == null ? "" : password;
    }

    static String here(String next) {
        return HERE.matcher(next).matches() ? next : "/";
    }
}

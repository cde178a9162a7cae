package sayso.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import sayso.server.web.Access;
import sayso.server.web.Asked;
import sayso.server.web.Role;
import sayso.server.web.ServerCode;
import sayso.server.web.Visitor;

/// Stands before every route.
public final class Guard {
    private static final int TOKEN_BYTES = 32;
    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    /// Without accounts, whoever reaches the loopback address runs the server.
    private final Visitor operator = new Visitor.Known("operator", Role.ADMIN, random());

    /// Puts itself before the routes.
    public void stand(RoutesConfig routes) {
        routes.before(context -> {
            Headers.put(context);
            Asked.setVisitor(context, operator);
        });
        routes.beforeMatched(this::check);
    }

    private void check(Context context) {
        Visitor visitor = Asked.visitor(context);
        List<Access> wanted =
                context.routeRoles().stream().map(Access.class::cast).toList();
        if (!wanted.stream().allMatch(visitor::may)) {
            throw ServerCode.FORBIDDEN.refuse("your role does not reach this far", "ask an administrator");
        }
        if (!HARMLESS.contains(context.method()) && !Asked.isApi(context)) {
            checkForm(context, visitor);
        }
    }

    private static void checkForm(Context context, Visitor visitor) {
        String header = context.header("X-CSRF-Token");
        String given = header == null ? Asked.form(context, "csrf").or("") : header;
        if (visitor.formToken().isEmpty() || !visitor.formToken().equals(given)) {
            throw ServerCode.FORGED.refuse("this form was not sent from a page of this server", "load the page anew");
        }
    }

    private static String random() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

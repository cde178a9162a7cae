package sayso.server.guard;

import io.javalin.http.Context;
import sayso.reading.Maybe;
import sayso.server.account.Accounts;
import sayso.server.account.Known;
import sayso.server.account.Role;
import sayso.server.account.Secrets;
import sayso.server.web.ServerCode;
import sayso.server.web.Visitor;

/// Who a visitor is: by token, by session, or because only those who run the server get here.
final class Identity {
    private static final String BEARER = "bearer ";

    private final Terms terms;
    private final Accounts accounts;
    private final Cookies cookies;
    private final Visitor operator = new Visitor.Known("operator", Role.ADMIN, Secrets.random());

    Identity(Terms terms, Accounts accounts, Cookies cookies) {
        this.terms = terms;
        this.accounts = accounts;
        this.cookies = cookies;
    }

    /// Whether the request shows a token, right or not.
    static boolean hasToken(Context context) {
        String given = context.header("Authorization");
        return given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    /// @throws sayso.server.web.Refusal with 401 if the token is not, or no longer, one of ours
    Visitor of(Context context) {
        if (hasToken(context)) {
            return program(context);
        }
        return terms.hasAccounts() ? person(context) : operator;
    }

    boolean isOperator(Visitor visitor) {
        return visitor.equals(operator);
    }

    /// What a form has to send along that a page in this session or visit shows.
    static String formToken(String secret) {
        return Secrets.derived("form", secret);
    }

    private Visitor program(Context context) {
        String authorization = context.header("Authorization");
        String secret = String.valueOf(authorization).substring(BEARER.length()).strip();
        return switch (accounts.tokens().find(secret)) {
            case Maybe.Known<Known>(Known known) -> new Visitor.Known(known.name(), known.role(), "");
            case Maybe.Unknown<Known>() -> {
                context.header("WWW-Authenticate", "Bearer realm=\"sayso\", error=\"invalid_token\"");
                throw ServerCode.SIGN_IN.refuse(
                        "this token is not, or no longer, one of this server", "have a new one made");
            }
        };
    }

    private Visitor person(Context context) {
        if (cookies.session(context) instanceof Maybe.Known<String>(String secret)
                && accounts.sessions().find(secret) instanceof Maybe.Known<Known>(Known known)) {
            return new Visitor.Known(known.name(), known.role(), formToken(secret));
        }
        return new Visitor.Stranger(
                cookies.visit(context).map(Identity::formToken).or(""));
    }
}

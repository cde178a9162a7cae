package sayso.server.people;

import io.javalin.http.Context;
import sayso.server.account.Accounts;
import sayso.server.web.Asked;
import sayso.server.web.ServerCode;

/// What an admin cannot do, on the pages or by the API.
public final class Precautions {
    private Precautions() {}

    /// The first account is made by who runs the machine, not by who gets here first.
    public static void needAccounts(Accounts accounts) {
        if (!accounts.any()) {
            throw ServerCode.CONFLICT.refuse(
                    "this server has no accounts",
                    "make the first one with sayso accounts add NAME --role admin, and start the server anew");
        }
    }

    /// Nobody locks themselves out.
    public static void needAnother(Accounts accounts, Context context, String name) {
        if (accounts.named(name).isKnownAnd(Asked.visitor(context).shownName()::equals)) {
            throw ServerCode.CONFLICT.refuse(name, "this is your own account", "let another admin do it");
        }
    }
}

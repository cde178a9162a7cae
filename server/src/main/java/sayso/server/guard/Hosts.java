package sayso.server.guard;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.server.web.ServerCode;

/// Which names this server answers to. A page elsewhere can have its own name lead to this address ("DNS
/// rebinding"), and then counts as ours in the browser's eyes; but the name that it asks for is not ours.
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+(%25[0-9a-z]+)?]");
    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

    private final Terms terms;

    Hosts(Terms terms) {
        this.terms = terms;
    }

    void check(Context context) {
        String host = name(authority(context));
        if (!isOurs(host)) {
            throw ServerCode.WRONG_HOST.refuse(
                    "this server does not go by the name that was asked for",
                    "use the address that sayso serve prints; behind a proxy, start it with --public-url");
        }
        if (!terms.hasAccounts() && isForwarded(context)) {
            throw ServerCode.WRONG_HOST.refuse(
                    "this came through a proxy, and without accounts everybody would run the server",
                    "make an account with sayso accounts add, and start the server with --public-url");
        }
    }

    static String authority(Context context) {
        String host = context.header("Host");
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /// Names can be made to lead here, addresses cannot.
    private boolean isOurs(String host) {
        boolean isAddress = ADDRESS.matcher(host).matches();
        return isLoopback(host)
                || terms.publicHost().isKnownAnd(host::equals)
                || (isAddress && terms.hasAccounts() && !terms.bind().isLoopbackAddress());
    }

    private static boolean isForwarded(Context context) {
        return context.header("X-Forwarded-For") != null
                || context.header("Forwarded") != null
                || context.header("Via") != null;
    }

    /// Without port and final dot.
    private static String name(String authority) {
        String name = PORT.matcher(authority).replaceFirst("");
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}

package sayso.server.guard;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.regex.Pattern;
import sayso.reading.Maybe;

/// The two cookies: who is signed in, and which browser is about to. Behind TLS their names begin with `__Host-`:
/// browsers then take them from this host alone, over TLS alone.
final class Cookies {
    private static final String SESSION = "sayso";
    private static final String VISIT = "sayso-visit";
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final boolean isSecure;

    Cookies(boolean isSecure) {
        this.isSecure = isSecure;
    }

    Maybe<String> session(Context context) {
        return read(context, SESSION);
    }

    Maybe<String> visit(Context context) {
        return read(context, VISIT);
    }

    void keepSession(Context context, String secret, Duration lasts) {
        write(context, SESSION, secret, lasts);
    }

    void keepVisit(Context context, String secret) {
        write(context, VISIT, secret, Duration.ofDays(1));
    }

    void forgetSession(Context context) {
        write(context, SESSION, "", Duration.ZERO);
    }

    private Maybe<String> read(Context context, String name) {
        String value = context.cookie(full(name));
        return value != null && SECRET.matcher(value).matches() ? Maybe.known(value) : Maybe.unknown();
    }

    private void write(Context context, String name, String value, Duration lasts) {
        context.res()
                .addHeader(
                        "Set-Cookie",
                        full(name) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + lasts.toSeconds()
                                + (isSecure ? "; Secure" : ""));
    }

    private String full(String name) {
        return isSecure ? "__Host-" + name : name;
    }
}

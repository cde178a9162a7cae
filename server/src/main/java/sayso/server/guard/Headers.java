package sayso.server.guard;

import io.javalin.http.Context;

/// What tells browsers to trust nothing but us.
final class Headers {
    /// The one style sheet that Observable Plot puts into each chart; the tests in the browser hold it to the
    /// version that is built in.
    private static final String PLOT = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' " + PLOT + "; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000";

    private Headers() {}

    static void put(Context context, boolean isSecure) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                // our own forms have to tell where they come from
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .header("Cache-Control", "no-store");
        if (isSecure) {
            context.header("Strict-Transport-Security", A_YEAR);
        }
    }
}

package sayso.server.web;

import io.javalin.http.Context;
import java.io.OutputStream;
import org.eclipse.jetty.io.EndPoint;

/// Answers that go out while they are made. One that fails midway must not look whole: its connection is broken
/// off, so that whoever takes it in knows that the end is missing.
public final class Sending {
    /// Under which a request knows its connection.
    public static final String LINE = "sayso.line";

    private static final String BEGUN = "sayso.sending";

    private Sending() {}

    /// Where the answer goes; from now on it cannot become another one.
    public static OutputStream open(Context context) {
        context.attribute(BEGUN, true);
        return context.outputStream();
    }

    /// Whether something of the answer may have gone out.
    static boolean isBegun(Context context) {
        return context.attribute(BEGUN) != null || context.res().isCommitted();
    }

    /// Hangs up.
    static void breakOff(Context context) {
        if (context.attribute(LINE) instanceof EndPoint line) {
            line.close();
        }
    }
}

package sayso.server.adding;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.nio.file.Path;
import sayso.server.reading.Limits;
import sayso.server.web.ServerCode;

/// How large a request may be.
public final class Sizes {
    private static final int IN_MEMORY = 64 << 10;

    private Sizes() {}

    /// Sets the limits of every request.
    ///
    /// @param folder files that come in lie below it until they are in a job
    public static void limit(JavalinConfig config, Path folder, Limits limits) {
        config.http.maxRequestSize = limits.body();
        config.routes.before(context -> check(context, limits.bytes()));
        Path arriving = folder.resolve("arriving").toAbsolutePath();
        // what was coming in when the server was killed is nobody's any more
        Spool.empty(arriving);
        config.jetty.multipartConfig.cacheDirectory(arriving.toString());
        config.jetty.multipartConfig.maxFileSize(limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
    }

    /// What says beforehand that it is too large is not read at all.
    private static void check(Context context, long most) {
        if (context.req().getContentLengthLong() > most) {
            throw ServerCode.TOO_LARGE.refuse(
                    "body", "this is more than the limit of " + most + " bytes", "send it in several requests");
        }
    }
}

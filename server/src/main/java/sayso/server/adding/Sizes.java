package sayso.server.adding;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import sayso.server.reading.Limits;

/// How large a request may be.
public final class Sizes {
    private static final int IN_MEMORY = 64 << 10;

    private Sizes() {}

    /// Sets the limits of every request.
    ///
    /// @param folder files that come in lie below it until they are in a job
    public static void limit(JavalinConfig config, Path folder, Limits limits) {
        config.http.maxRequestSize = limits.body();
        config.jetty.multipartConfig.cacheDirectory(
                folder.resolve("arriving").toAbsolutePath().toString());
        config.jetty.multipartConfig.maxFileSize(limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.bytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
    }
}

package sayso.server.watch;

import io.javalin.config.JavalinConfig;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Tidies up once nobody has asked anything for a while. What loading the model and reading took stays with the
/// heap until it is full, which on a machine of one's own may be days.
public final class Rest implements AutoCloseable {
    private static final int SECONDS = 15;

    private final AtomicLong asked = new AtomicLong();
    private final Runnable tidying;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rest").daemon().factory());
    private long seen;
    private long tidied = -1;

    Rest(Runnable tidying) {
        this.tidying = tidying;
    }

    /// Looks from now on, and has the heap collected whole, once after each time that something was asked.
    public static Rest begin() {
        Rest rest = new Rest(System::gc);
        var _ = rest.looking.scheduleWithFixedDelay(rest::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        return rest;
    }

    /// Hears of every request but those that only ask how the server is.
    public void hear(JavalinConfig config) {
        config.routes.before(context -> {
            if (!context.path().equals("/metrics") && !context.path().startsWith("/health/")) {
                asked();
            }
        });
    }

    void asked() {
        asked.incrementAndGet();
    }

    /// Tidies up if nothing was asked since the last look.
    void look() {
        long now = asked.get();
        if (now == seen && now != tidied) {
            tidying.run();
            tidied = now;
        }
        seen = now;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}

package sayso.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/// Hangs up on who sends the head of a request byte by byte: each byte puts off Jetty's own end of patience.
public final class Stragglers extends AbstractLifeCycle implements Connection.Listener {
    private final Duration patience;
    private final Scheduler scheduler;
    private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

    /// @param requests how many had begun
    /// @param bytes that had come when the last of them had ended; -1 if it has not
    /// @param since nanoseconds, when more came; 0 if none came
    private record Seen(long requests, long bytes, long since) {}

    private Stragglers(Duration patience, Scheduler scheduler) {
        this.patience = patience;
        this.scheduler = scheduler;
    }

    /// Watches all that connect to `connector`.
    public static void watch(Connector connector, Duration patience) {
        Stragglers stragglers = new Stragglers(patience, connector.getScheduler());
        connector.addBean(stragglers);
    }

    @Override
    protected void doStart() {
        later();
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Seen(0, 0, 0));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private void later() {
        scheduler.schedule(
                this::look, Math.max(1, patience.toMillis() / 4), java.util.concurrent.TimeUnit.MILLISECONDS);
    }

    private void look() {
        open.replaceAll(this::looked);
        if (isStarting() || isRunning()) {
            later();
        }
    }

    private Seen looked(Connection connection, Seen before) {
        long requests = connection.getMessagesIn();
        long bytes = connection.getBytesIn();
        boolean isBetween = requests == connection.getMessagesOut();
        if (!isBetween || requests != before.requests()) {
            return new Seen(requests, -1, 0);
        }
        if (before.bytes() < 0) {
            return new Seen(requests, bytes, 0);
        }
        if (before.since() == 0) {
            return bytes > before.bytes() ? new Seen(requests, before.bytes(), System.nanoTime()) : before;
        }
        if (System.nanoTime() - before.since() > patience.toNanos()) {
            connection.getEndPoint().close();
        }
        return before;
    }
}

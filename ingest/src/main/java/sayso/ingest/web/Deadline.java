package sayso.ingest.web;

import java.time.Duration;

/// When a fetch must be done, however slowly a server trickles.
final class Deadline {
    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final long end;
    private final Duration time;

    Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /// How long to wait for the next bytes.
    int millisLeft() throws WebException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw passed();
        }
        return Math.toIntExact(Math.min(millis, LONGEST_WAIT_MILLIS));
    }

    WebException passed() {
        return new WebException(
                Fetched.Failure.TIME, "the server did not send the page within " + time.toSeconds() + " seconds");
    }
}

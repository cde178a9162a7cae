package sayso.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import sayso.server.phrase.Phrases;

/// Tells a person who waits how many reports are taken, how fast, and how long it may yet last, from the first
/// second on. It stands on standard error, and only where that is a terminal.
final class Progress {
    private static final long NANOS_BEFORE_FIRST = 1_000_000_000L;
    private static final long NANOS_BETWEEN = 200_000_000L;

    private static final double NANOS = 1e9;

    private static final int MINUTE = 60;

    /// What is guessed from less is no more than a guess.
    private static final double LEAST_SHARE = 0.01;

    private final Desk desk;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final long start;
    private long next;
    private int shown;

    /// @param waited whether nothing else shows meanwhile that the run goes on
    /// @param nanos a clock such as [System#nanoTime]
    Progress(Desk desk, boolean waited, LongSupplier nanos) {
        this.desk = desk;
        this.wanted = waited && desk.terminal().errIsTerminal();
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.next = start + NANOS_BEFORE_FIRST;
    }

    /// @param share how much of the run is behind, 0 to 1
    void show(int reports, double share) {
        long now = nanos.getAsLong();
        if (wanted && now - next >= 0) {
            next = now + NANOS_BETWEEN;
            double seconds = (now - start) / NANOS;
            line(Phrases.plural(reports, "report") + ", " + rate(reports / seconds) + " a second" + left(seconds, share)
                    + "…");
        }
    }

    /// What is going on now that cannot be counted.
    void tell(String what) {
        if (wanted) {
            line(what);
        }
    }

    private void line(String line) {
        desk.whisper("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        shown = line.length();
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
    }

    private static String left(double seconds, double share) {
        if (share < LEAST_SHARE || share > 1) {
            return "";
        }
        long left = Math.round(seconds * (1 - share) / share);
        if (left < MINUTE) {
            return ", " + Phrases.plural(left, "second") + " left";
        }
        long minutes = Math.round((double) left / MINUTE);
        return minutes < MINUTE
                ? ", " + Phrases.plural(minutes, "minute") + " left"
                : ", " + Phrases.plural(Math.round((double) minutes / MINUTE), "hour") + " left";
    }

    void clear() {
        if (shown > 0) {
            desk.whisper("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}

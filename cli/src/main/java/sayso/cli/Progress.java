package sayso.cli;

import java.util.Locale;

/// Tells a person who waits how many reports are read and how fast, from the first second on; only where no answers
/// are shown.
final class Progress {
    private static final long NANOS_BEFORE_FIRST = 1_000_000_000L;
    private static final long NANOS_BETWEEN = 200_000_000L;

    private final Desk desk;
    private final boolean wanted;
    private final long start = System.nanoTime();
    private long next = System.nanoTime() + NANOS_BEFORE_FIRST;
    private int shown;

    Progress(Desk desk) {
        this(desk, desk.terminal().errIsTerminal() && !desk.terminal().outIsTerminal());
    }

    private Progress(Desk desk, boolean wanted) {
        this.desk = desk;
        this.wanted = wanted;
    }

    /// Of work that answers at its end alone: it is told of wherever a person looks on.
    static Progress ofWork(Desk desk) {
        return new Progress(desk, desk.terminal().errIsTerminal());
    }

    void show(int reports) {
        if (wanted && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + NANOS_BETWEEN;
            String line = Phrases.plural(reports, "report") + " read, " + rate(reports) + " a second…";
            shown = line.length();
            desk.whisper("\r" + line);
        }
    }

    private String rate(int reports) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(Locale.ROOT, reports / seconds < 10 ? "%.1f" : "%.0f", reports / seconds);
    }

    void clear() {
        if (shown > 0) {
            desk.whisper("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}

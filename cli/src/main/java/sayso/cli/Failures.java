package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// Tells of each input that failed, and of a long run lists them once more at its end: they have scrolled away.
final class Failures {
    /// Fewer inputs fit a screen with their problems.
    private static final int LONG_RUN = 20;

    private static final int MOST_LISTED = 100;

    private final Desk desk;
    private final List<Problem> failed = new ArrayList<>();
    private int taken;

    Failures(Desk desk) {
        this.desk = desk;
    }

    /// One more input, whatever becomes of it.
    void count() {
        taken++;
    }

    void add(Problem problem) {
        desk.problem(problem);
        failed.add(problem);
    }

    boolean any() {
        return !failed.isEmpty();
    }

    void list() {
        if (taken < LONG_RUN || failed.isEmpty()) {
            return;
        }
        desk.note(failed.size() + " of " + Phrases.plural(taken, "input") + " could not be read:");
        failed.stream().limit(MOST_LISTED).forEach(problem -> desk.say(List.of("  " + listed(problem))));
        if (failed.size() > MOST_LISTED) {
            desk.say(List.of("  and " + (failed.size() - MOST_LISTED) + " more"));
        }
    }

    private static String listed(Problem problem) {
        String where = switch (problem.place()) {
            case Place.Named(String name) -> name;
            case Place.Line(String name, long _, long _) -> name;
            case Place.InText(var _), Place.Nowhere() -> "a report";
        };
        return Shown.text(where) + "  " + problem.code();
    }
}

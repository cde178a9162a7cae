package sayso.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Something on a page that was not read as people read it.
///
/// @param what "body", "passages", "title", "authors" or "day"
/// @param wanted what people noted; for a body how much of it was found
/// @param read what was read; for a body how much of it is right
public record PageMiss(String page, boolean seen, String what, String wanted, String read) {
    /// A body that overlaps more is right for practical ends.
    private static final double GOOD = 0.95;

    static List<PageMiss> of(GoldPage gold, Maybe<Report> read, PageScore score) {
        Collector misses = new Collector(gold.name());
        if (score.body() instanceof Maybe.Known<Overlap>(Overlap body) && body.f1() < GOOD) {
            misses.add("body", "recall " + two(body.recall()), "precision " + two(body.precision()));
        }
        if (score.passages() instanceof Maybe.Known<Overlap>(Overlap all) && all.f1() < GOOD) {
            misses.add("passages", all.right() + " of " + all.wanted(), (all.read() - all.right()) + " wrong ones");
        }
        if (score.title().isKnownAnd(right -> !right)) {
            misses.add("title", gold.title().or(""), PageScore.title(read));
        }
        if (score.authors().isKnownAnd(right -> !right)) {
            misses.add(
                    "authors",
                    String.join(", ", gold.authors().or(List.of())),
                    String.join(", ", PageScore.authors(read)));
        }
        if (score.day().isKnownAnd(right -> !right)) {
            misses.add("day", gold.day().or(""), PageScore.day(read));
        }
        return List.copyOf(misses.found);
    }

    /// `page, half, what, wanted, read`, separated by tabs.
    String line() {
        return String.join("\t", page, seen ? "seen" : "held out", what, inLine(wanted), inLine(read));
    }

    private static String inLine(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static final class Collector {
        private final String page;
        private final List<PageMiss> found = new ArrayList<>();

        Collector(String page) {
            this.page = page;
        }

        void add(String what, String wanted, String read) {
            found.add(new PageMiss(page, PageEvaluation.isSeen(page), what, wanted, read));
        }
    }
}

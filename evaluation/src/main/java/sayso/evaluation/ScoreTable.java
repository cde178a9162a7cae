package sayso.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Scores as lines of text.
public final class ScoreTable {
    private static final int LABEL = 18;

    private ScoreTable() {}

    /// One line for each mark, one for the traits, one for the ledger.
    public static List<String> render(Scores scores) {
        List<String> lines = new ArrayList<>();
        scores.tallies().forEach((mark, tally) -> lines.add(line(mark, tally)));
        lines.add("accuracy over found statements: "
                + Stream.of(Trait.values())
                        .map(trait -> accuracy(trait, scores))
                        .collect(Collectors.joining("  ")));
        lines.add("LEDGER " + Tenths.text(scores.ledger()) + "  (" + scores.read() + " of " + scores.reports()
                + " reports read)");
        return List.copyOf(lines);
    }

    private static String line(Mark mark, Tally tally) {
        return mark.label() + " ".repeat(LABEL - mark.label().length()) + " F1 " + right(Tenths.text(tally.f1()), 5)
                + "  P " + right(Tenths.text(tally.precision()), 5)
                + "  R " + right(Tenths.text(tally.recall()), 5)
                + "   gold " + right(String.valueOf(tally.gold()), 4)
                + " read " + right(String.valueOf(tally.read()), 4);
    }

    private static String accuracy(Trait trait, Scores scores) {
        return trait.label() + " "
                + scores.share(trait).percent().map(Tenths::text).or("–");
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}

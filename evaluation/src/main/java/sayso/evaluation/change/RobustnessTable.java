package sayso.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import sayso.evaluation.Tenths;
import sayso.evaluation.attribution.AttributionScore;

/// Answers under changes as lines of text.
public final class RobustnessTable {
    private static final int LABEL = 26;
    private static final int FIGURE = 12;

    private RobustnessTable() {}

    /// An empty line, a heading, then one line a change: F1 end to end with and without it, the difference, F1 of
    /// contents half right, share of sources with the right head, and how far the answers agree with those for the
    /// texts as they stand.
    public static List<String> render(List<Robustness> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(line("", List.of("end to end", "unchanged", "difference", "half", "source head", "agreement")));
        rows.forEach(row -> lines.add(line(row.change(), figures(row))));
        return List.copyOf(lines);
    }

    private static List<String> figures(Robustness row) {
        AttributionScore changed = row.changed();
        double difference =
                Tenths.of(changed.endToEnd()) - Tenths.of(row.unchanged().endToEnd());
        return List.of(
                Tenths.text(changed.endToEnd()),
                Tenths.text(row.unchanged().endToEnd()),
                (difference > 0 ? "+" : "") + Tenths.text(difference),
                Tenths.text(changed.half()),
                Tenths.text(changed.sourceAccuracy()),
                Tenths.text(row.agreement().endToEnd()));
    }

    private static String line(String label, List<String> figures) {
        StringBuilder line = new StringBuilder(label + " ".repeat(LABEL - label.length()));
        figures.forEach(
                figure -> line.append(" ".repeat(FIGURE - figure.length())).append(figure));
        return line.toString();
    }
}

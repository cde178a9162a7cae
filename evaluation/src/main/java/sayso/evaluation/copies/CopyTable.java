package sayso.evaluation.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import sayso.evaluation.Tally;

/// How well copies are found, as lines of text, and what was wrong as tab-separated lines.
public final class CopyTable {
    private static final Tally NONE = new Tally(0, 0, 0);

    private CopyTable() {}

    /// One row for all pairs and one for each kind.
    public static List<String> render(CopyEvaluation.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.reports() + " reports made; a pair is found if both stand in one group");
        lines.add(String.format(
                Locale.ROOT,
                "%-22s %9s %9s %7s %7s   %s",
                "",
                "precision",
                "recall",
                "copies",
                "found",
                "beside the original"));
        row(lines, "all pairs", result.all(), "");
        for (Kind kind : Kind.values()) {
            Tally all = result.ofKind().getOrDefault(kind, NONE);
            if (all.gold() > 0 || all.read() > 0 || result.ofOriginal().containsKey(kind)) {
                row(lines, kind.label(), all, beside(kind, result.ofOriginal()));
            }
        }
        return List.copyOf(lines);
    }

    /// What was missed or wrongly found, with a header.
    public static List<String> misses(CopyEvaluation.Result result) {
        return Stream.concat(
                        Stream.of("what\tone\tof\tother\tof"),
                        result.misses().stream().map(CopyMiss::line))
                .toList();
    }

    private static String beside(Kind kind, Map<Kind, Tally> ofOriginal) {
        Tally tally = ofOriginal.getOrDefault(kind, NONE);
        if (kind == Kind.ORIGINAL) {
            return "";
        }
        return kind.isCopy() ? tally.right() + " of " + tally.gold() + " found" : tally.read() + " taken for copies";
    }

    private static void row(List<String> lines, String label, Tally tally, String beside) {
        lines.add(String.format(
                        Locale.ROOT,
                        "%-22s %9s %9s %7d %7d   %s",
                        label,
                        share(tally.precision(), tally.read()),
                        share(tally.recall(), tally.gold()),
                        tally.gold(),
                        tally.read(),
                        beside)
                .stripTrailing());
    }

    private static String share(double percent, int of) {
        return of == 0 ? "–" : String.format(Locale.ROOT, "%.1f", percent);
    }
}

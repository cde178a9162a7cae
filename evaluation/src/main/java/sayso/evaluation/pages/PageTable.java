package sayso.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import sayso.reading.Maybe;

/// Scores of pages as lines of text, and what was missed as tab-separated lines.
public final class PageTable {
    private PageTable() {}

    /// One row for each thing that is annotated; columns for all pages, the half seen in tuning, and the half held
    /// out.
    public static List<String> render(PageEvaluation.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%d pages, an article in %d; %.0f pages a CPU second",
                result.all().pages(),
                result.all().taken(),
                result.pagesPerCpuSecond()));
        lines.add(String.format(Locale.ROOT, "%-20s %6s %9s %9s", "", "all", "seen", "held out"));
        row(lines, result, "body F1", scores -> scores.body().map(PageScores.Measure::f1));
        row(lines, result, "body precision", scores -> scores.body().map(PageScores.Measure::precision));
        row(lines, result, "body recall", scores -> scores.body().map(PageScores.Measure::recall));
        row(lines, result, "passages F1", scores -> scores.passages().map(PageScores.Measure::f1));
        row(lines, result, "passages precision", scores -> scores.passages().map(PageScores.Measure::precision));
        row(lines, result, "passages recall", scores -> scores.passages().map(PageScores.Measure::recall));
        row(lines, result, "title", PageScores::title);
        row(lines, result, "authors", PageScores::authors);
        row(lines, result, "day", PageScores::day);
        return List.copyOf(lines);
    }

    /// What was missed, with a header.
    public static List<String> misses(PageEvaluation.Result result) {
        return Stream.concat(
                        Stream.of("page\thalf\twhat\twanted\tread"),
                        result.misses().stream().map(PageMiss::line))
                .toList();
    }

    private static void row(
            List<String> lines, PageEvaluation.Result result, String label, Function<PageScores, Maybe<Double>> what) {
        if (what.apply(result.all()).isKnown()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-20s %6s %9s %9s",
                    label,
                    three(what.apply(result.all())),
                    three(what.apply(result.seen())),
                    three(what.apply(result.heldOut()))));
        }
    }

    private static String three(Maybe<Double> share) {
        return share.map(known -> String.format(Locale.ROOT, "%.3f", known)).or("–");
    }
}

package sayso.evaluation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Scores readings against annotated reports.
public final class Evaluation {
    private Evaluation() {}

    /// Has `reader` read every gold report of `folder` and scores what it read: `Evaluation.of(folder, sayso::read)`.
    ///
    /// @throws ReportException if the folder or a gold file in it cannot be used
    public static Scores of(Path folder, Function<Report, Reading> reader) throws ReportException {
        List<GoldReport> gold = GoldReports.in(folder);
        return score(
                gold, gold.stream().map(each -> reader.apply(each.report())).toList());
    }

    /// Scores readings that are there already. A reading belongs to the gold report with the same text, else to the
    /// one named like the file that it was read from; readings that belong to none are left aside, and of two of
    /// one report the later counts.
    public static Scores score(List<GoldReport> gold, List<Reading> readings) {
        Map<String, Reading> read = byName(gold, readings);
        ScoreSheet sheet = new ScoreSheet();
        for (GoldReport report : gold) {
            score(new Comparison(report, read.getOrDefault(report.name(), nothing(report.report()))), sheet);
        }
        return sheet.scores(gold.size(), read.size());
    }

    private static void score(Comparison comparison, ScoreSheet sheet) {
        if (!comparison.fits()) {
            sheet.add(otherText(comparison.gold().name()));
        }
        new StatementScorer(comparison, sheet).score();
        new FigureScorer(comparison, sheet).score();
        new DateScorer(comparison, sheet).score();
        new VerificationScorer(comparison, sheet).score();
    }

    private static Map<String, Reading> byName(List<GoldReport> gold, List<Reading> readings) {
        Map<String, String> names = new LinkedHashMap<>();
        gold.forEach(report -> names.put(report.report().id(), report.name()));
        Set<String> known = gold.stream().map(GoldReport::name).collect(Collectors.toSet());
        Map<String, Reading> read = new LinkedHashMap<>();
        for (Reading reading : readings) {
            String name = names.getOrDefault(reading.report().id(), stem(reading.report()));
            if (known.contains(name)) {
                read.put(name, reading);
            }
        }
        return read;
    }

    /// The name of the file that the report was read from, without its ending.
    private static String stem(Report report) {
        if (report.masthead().location() instanceof Maybe.Known<String>(String location)) {
            String file = location.substring(location.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            return dot < 0 ? file : file.substring(0, dot);
        }
        return "";
    }

    private static Reading nothing(Report report) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Problem otherText(String name) {
        return Problem.at(
                new Place.Named(name),
                "gold.other-text",
                "the reading's text is not the gold text, so its offsets say little",
                "read the text of the gold file, or NAME.txt beside it, unchanged");
    }
}

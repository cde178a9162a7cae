package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import sayso.evaluation.pages.PageEvaluation;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// The texts that copies are made of.
final class CopySeeds {
    private CopySeeds() {}

    /// A folder with `gold.jsonl` is read as pages, another one as `sayso read` does it; what cannot be read is told
    /// of.
    static List<String> in(String folder, Desk desk) throws IOException, ReportException {
        return reports(folder, desk).stream().map(Report::text).toList();
    }

    private static List<Report> reports(String folder, Desk desk) throws IOException, ReportException {
        if (Files.exists(Path.of(folder, "gold.jsonl"))) {
            return PageEvaluation.reports(Path.of(folder), PageReading::read);
        }
        List<Report> reports = new ArrayList<>();
        Iterator<Intake> intakes = Intakes.with(IntakeOptions.none())
                .of(List.of(folder), desk.terminal().in())
                .iterator();
        while (intakes.hasNext()) {
            switch (intakes.next()) {
                case Intake.Taken(Report report) -> reports.add(report);
                case Intake.Refused(String _, Problem problem) -> desk.problem(problem);
            }
        }
        return reports;
    }
}

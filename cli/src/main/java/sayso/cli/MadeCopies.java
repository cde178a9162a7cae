package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import sayso.evaluation.copies.CopyMaker;
import sayso.evaluation.copies.Made;
import sayso.evaluation.copies.Seeds;
import sayso.evaluation.pages.PageEvaluation;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Copies made of reports.
final class MadeCopies {
    private MadeCopies() {}

    /// Copies made of a folder: one with `gold.jsonl` is read as pages, another one as `sayso read` does it.
    ///
    /// @throws ReportException if a report cannot be read, and with code `gold.none` if there are too few to make
    ///   copies of
    static List<Made> made(String folder, Desk desk) throws IOException, ReportException {
        List<String> texts = reports(folder, desk).stream().map(Report::text).toList();
        List<Made> made = CopyMaker.of(Seeds.apart(texts), CopyMaker.SEED);
        if (made.isEmpty()) {
            throw new ReportException(Problem.at(
                    new Place.Named(folder),
                    "gold.none",
                    "no copies can be made: not two reports of " + CopyMaker.SHORTEST + " words are in it",
                    "name a folder with longer reports"));
        }
        return made;
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
                case Intake.Refused(String _, Problem problem) -> throw new ReportException(problem);
            }
        }
        return reports;
    }
}

package sayso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.copies.Copies;
import sayso.copies.CopyGroup;
import sayso.copies.CopyJson;
import sayso.ingest.Arrivals;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.reading.Problem;
import sayso.reading.Report;

/// `sayso copies`: which reports carry the same text, and where it likely comes from.
@Command(
        name = "copies",
        description = "Group reports that carry the same text and say which is likely the origin, and why.",
        header = {"sayso copies wire/", "sayso copies a.html b.html --sentences"})
final class CopiesCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE…", description = "Reports as for sayso read; two at least.")
    List<String> files = List.of();

    @Option(names = "--sentences", description = "Show each sentence that was changed beside the one it comes from.")
    boolean sentences;

    @Option(names = "--json", description = "Print one group a line as JSON, with offsets into both texts.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CopiesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<Report> reports = new ArrayList<>();
        Progress progress = new Progress(desk, true, System::nanoTime);
        int code = takeAll(reports, progress);
        progress.tell("comparing " + Phrases.plural(reports.size(), "report") + "…");
        List<CopyGroup> groups = Copies.among(reports);
        progress.clear();
        if (json) {
            desk.answer(groups.stream().map(CopyJson::write).toList());
        } else {
            desk.answer(CopiesView.lines(groups, reports.size(), sentences, desk.terminal()));
        }
        return code;
    }

    private int takeAll(List<Report> reports, Progress progress) {
        Failures failures = new Failures(desk);
        try (Intakes all = Intakes.with(IntakeOptions.none())) {
            Arrivals arrivals = all.arrivals(files, List.of(), desk.terminal().in());
            while (arrivals.hasNext()) {
                failures.count();
                switch (arrivals.next()) {
                    case Intake.Taken(Report report) -> reports.add(report);
                    case Intake.Refused(String _, Problem problem) -> {
                        progress.clear();
                        failures.add(problem);
                    }
                }
            }
            progress.show(reports.size(), arrivals.share());
        }
        progress.clear();
        failures.list();
        return failures.any() ? Exit.SOME_FAILED : Exit.DONE;
    }
}

package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.copies.Copies;
import sayso.copies.CopyGroup;
import sayso.copies.CopyJson;
import sayso.ingest.Arrivals;
import sayso.ingest.Intake;
import sayso.ingest.IntakeOptions;
import sayso.ingest.Intakes;
import sayso.ledger.Ledger;
import sayso.ledger.linked.SameText;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.server.phrase.Phrases;

/// `sayso copies`: which reports carry the same text, and where it likely comes from.
@Command(
        name = "copies",
        description = "Group reports that carry the same text and say which is likely the origin, and why: the files "
                + "named, or the reports of the ledger.",
        header = {"sayso copies wire/", "sayso copies a.html b.html --sentences", "sayso copies --ledger wire.db"})
final class CopiesCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE…",
            description = "Reports as for sayso read, two at least, or groups of the ledger by id (C12). Default: its "
                    + "largest groups.")
    List<String> files = List.of();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Wants.Limit.class,
            description = "Of a ledger, at most so many groups, the largest first. Default: 20.")
    int limit = 20;

    @Option(names = "--sentences", description = "Show each sentence that was changed beside the one it comes from.")
    boolean sentences;

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|csv",
            converter = Wants.AnswerForm.class,
            description = "table for people (default); jsonl with offsets into both texts, one group a line; csv, one "
                    + "report a row.")
    Answers.Form format = Answers.Form.TABLE;

    @Option(names = "--json", description = "The same as --format jsonl.")
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
        return files.stream().allMatch(CopiesCommand::isGroup) ? kept() : named();
    }

    private int kept() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            List<ShownGroup> groups = new ArrayList<>();
            List<String> largest = files.isEmpty() ? largest(open) : List.of();
            for (String id : files.isEmpty() ? AnswerOptions.wanted(largest, limit) : files) {
                groups.add(new ShownGroup(Maybe.known(id), open.copyGroup(id)));
            }
            show(groups, open.stats().reports());
            AnswerOptions.tellOfMore(largest, limit, desk);
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    /// "C12", unless there is a file of that name.
    private static boolean isGroup(String name) {
        return name.matches("C[1-9][0-9]{0,17}") && !Files.exists(Path.of(name));
    }

    private List<String> largest(Ledger open) {
        return open.copyGroups(limit + 1).stream().map(SameText::id).toList();
    }

    private void show(List<ShownGroup> groups, long reports) throws IOException {
        switch (json ? Answers.Form.JSONL : format) {
            case TABLE -> desk.answer(CopiesView.lines(groups, reports, sentences, desk.terminal()));
            case JSONL ->
                desk.answer(groups.stream()
                        .map(each -> CopyJson.write(each.group(), each.id()))
                        .toList());
            case CSV -> CopiesTable.write(groups, desk);
        }
    }

    private int named() throws IOException {
        List<Report> reports = new ArrayList<>();
        Progress progress = new Progress(desk, true, System::nanoTime);
        int code = takeAll(reports, progress);
        progress.tell("comparing " + Phrases.plural(reports.size(), "report") + "…");
        List<CopyGroup> groups = Copies.among(reports);
        progress.clear();
        show(groups.stream().map(each -> new ShownGroup(Maybe.unknown(), each)).toList(), reports.size());
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

package sayso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Logged;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// `sayso log`: who corrected what, when and why.
@Command(
        name = "log",
        description =
                "Show all corrections in the order in which they were made, undone ones and those that no longer match.",
        header = {"sayso log", "sayso log --report 3f9a"})
final class LogCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--report",
            paramLabel = "ID",
            converter = Wants.Words.class,
            description = "Those of this report alone; the beginning of its id is enough.")
    Maybe<String> report = Maybe.unknown();

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    LogCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::log);
    }

    private int log(Ledger open) throws IOException, ReportException {
        Maybe<String> id =
                report.isKnown() ? Maybe.known(open.report(report.or("")).id()) : Maybe.unknown();
        List<Logged> corrections = open.log(id);
        Page page = new Page(desk.terminal().width(), desk.terminal().outInk());
        CorrectionsView.show(corrections, !id.isKnown(), page);
        page.gap().text(0, CorrectionsView.summary(corrections));
        desk.answer(page.lines());
        return Exit.DONE;
    }
}

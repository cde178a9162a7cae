package sayso.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Stats;
import sayso.reading.ReportException;

/// `sayso stats`: how much a ledger holds, one count a line.
@Command(
        name = "stats",
        description = "Count what a ledger holds, one kind a line.",
        header = {"sayso stats", "sayso stats --ledger wire.db"})
final class StatsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    StatsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = ledger.openExisting(desk)) {
            desk.answer(lines(open.stats()));
            return Exit.DONE;
        } catch (ReportException e) {
            desk.problem(e.problem());
            return Exit.of(e.problem());
        }
    }

    private static List<String> lines(Stats stats) {
        return List.of(
                "reports " + stats.reports(),
                "appearances " + stats.appearances(),
                "statements " + stats.statements(),
                "sources " + stats.sources(),
                "figures " + stats.figures(),
                "corrections " + stats.corrections(),
                "failures " + stats.failures());
    }
}

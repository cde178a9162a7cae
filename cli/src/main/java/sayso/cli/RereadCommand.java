package sayso.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.reading.ReportException;

/// `sayso reread`: brings what older editions read up to date.
@Command(
        name = "reread",
        description = {
            "Read anew what another edition of Sayso, its rules or its model read. Corrections stay; those that no "
                    + "longer match are listed.",
            "What is up to date is skipped, so that a run that broke off goes on where it was."
        },
        header = {"sayso reread", "sayso reread 3f9a 77c0"})
final class RereadCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            arity = "0..*",
            paramLabel = "REPORT…",
            description = "Beginnings of reports’ ids. Default: all reports.")
    List<String> reports = List.of();

    @Option(names = "--all", description = "Also what is up to date.")
    boolean all;

    @Option(names = "--rules-only", description = "Read by named rules alone, without the trained model.")
    boolean rulesOnly;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    RereadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::reread);
    }

    private int reread(Ledger open) throws IOException, ReportException {
        Edition edition;
        try (Sayso sayso = Readers.open(rulesOnly, desk)) {
            if (!sayso.standing().isEmpty()) {
                // readings by a damaged model would take the place of good ones
                return Exit.SOME_FAILED;
            }
            edition = sayso.edition();
        }
        Set<Long> chosen = chosen(open);
        Set<Long> due = new LinkedHashSet<>(chosen);
        if (!all) {
            due.retainAll(Set.copyOf(open.outdated(edition)));
        }
        Rereading run = new Rereading(open, () -> Readers.open(rulesOnly, desk), desk);
        run.reread(List.copyOf(due));
        desk.answer(run.lines(chosen.size() - due.size()));
        return run.exitCode();
    }

    private Set<Long> chosen(Ledger open) throws ReportException {
        if (reports.isEmpty()) {
            return new LinkedHashSet<>(open.keys());
        }
        Set<Long> chosen = new LinkedHashSet<>();
        for (String report : reports) {
            chosen.addAll(open.key(open.report(report).id()).toList());
        }
        return chosen;
    }
}

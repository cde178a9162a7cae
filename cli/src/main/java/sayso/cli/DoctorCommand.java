package sayso.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Checkup;
import sayso.ledger.kept.Fault;
import sayso.ledger.kept.LedgerException;
import sayso.reading.ReportException;
import sayso.server.phrase.Shown;

/// `sayso doctor`: a ledger is looked through for damage.
@Command(
        name = "doctor",
        description = "Look a ledger through: the database, each report’s text and reading, what is drawn of them, "
                + "corrections, editions. One line for each thing that is wrong, and exit code 1.",
        header = {"sayso doctor", "sayso doctor --repair --ledger wire.db"})
final class DoctorCommand implements Callable<Integer> {
    private static final int SHOWN_DIGITS = 10;

    /// Rows that are taken away can leave reports to be drawn anew.
    private static final int MOST_ROUNDS = 3;

    private final Desk desk;

    @Mixin
    LedgerOption ledger = new LedgerOption();

    @Option(names = "--repair", description = "Draw anew what is drawn from readings and corrections.")
    boolean repair;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return LedgerRun.run(ledger, desk, this::examine);
    }

    private int examine(Ledger open) throws IOException, ReportException {
        List<Fault> faults = new ArrayList<>();
        Checkup checkup = check(open, faults);
        int repaired = 0;
        for (int round = 1; repair && round <= MOST_ROUNDS && faults.stream().anyMatch(Fault::isRepairable); round++) {
            repaired += Math.toIntExact(faults.stream().filter(open::repair).count());
            faults.clear();
            checkup = check(open, faults);
        }
        for (Fault fault : faults) {
            desk.answer(line(fault));
        }
        desk.answer(summary(checkup, faults, repaired));
        return faults.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private Checkup check(Ledger open, List<Fault> faults) throws ReportException {
        Progress progress = new Progress(desk, true, System::nanoTime);
        long all = reports(open);
        try {
            return open.check(faults::add, looked -> progress.show(Math.toIntExact(looked), (double) looked / all));
        } finally {
            progress.clear();
        }
    }

    /// A guess where the ledger is too damaged to count them: the check itself says what is wrong.
    private static long reports(Ledger open) {
        try {
            return Math.max(1, open.stats().reports());
        } catch (LedgerException e) {
            return 1;
        }
    }

    private static String line(Fault fault) {
        String where = fault.where().matches("[0-9a-f]{64}") ? fault.where().substring(0, SHOWN_DIGITS) : fault.where();
        return "wrong " + fault.kind().code() + " " + Shown.text(where + ": " + fault.what() + "; " + fault.remedy());
    }

    private static List<String> summary(Checkup checkup, List<Fault> faults, int repaired) {
        List<String> lines = new ArrayList<>();
        String release = Edition.release();
        String rules;
        try (Sayso sayso = Sayso.rulesOnly()) {
            rules = sayso.edition().rules();
        }
        long outdated = 0;
        for (Checkup.Share share : checkup.editions()) {
            Edition edition = share.edition();
            boolean current = edition.sayso().equals(release) && edition.rules().equals(rules);
            outdated += current ? 0 : share.readings();
            lines.add("read " + share.readings() + " by " + Shown.text(edition.toString()));
        }
        if (outdated > 0) {
            lines.add("outdated " + outdated + ": sayso reread reads them anew");
        }
        if (checkup.failures() > 0) {
            lines.add("kept-aside " + checkup.failures() + ": sayso add --retry tries them again");
        }
        if (repaired > 0) {
            lines.add("repaired " + repaired);
        }
        lines.add("reports " + checkup.reports());
        lines.add("faults " + faults.size());
        return lines;
    }
}

package sayso.ledger;

import java.time.Instant;
import java.time.InstantSource;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.kept.Address;
import sayso.reading.Maybe;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// A process that works on a ledger until it is killed.
final class KillTarget {
    /// What it says when it begins to work.
    static final String READY = "working";

    /// What it says after each report, correction or reading.
    static final String DONE = "done";

    static final Edition LATER = new Edition("9.9", "later", "none");

    /// What it does; all of it can be begun anew at any point.
    enum Work {
        /// Adds reports with two workers, as `sayso add` does.
        ADD,
        /// Corrects, merges, undoes.
        CORRECT,
        /// Reads all anew that another edition read, as `sayso reread` does.
        REREAD
    }

    private final Ledger ledger;
    private final int from;
    private final int to;
    private final Runnable each;

    private KillTarget(Ledger ledger, int from, int to, Runnable each) {
        this.ledger = ledger;
        this.from = from;
        this.to = to;
        this.each = each;
    }

    /// Works on generated reports until it is killed.
    ///
    /// @param arguments the ledger, the work, the first report's number, and the number after the last
    public static void main(String[] arguments) throws ReportException {
        int from = Integer.parseInt(arguments[2]);
        int to = Integer.parseInt(arguments[3]);
        try (Ledger ledger = Ledger.open(Address.parse(arguments[0]), InstantSource.fixed(Instant.EPOCH))) {
            System.out.println(READY);
            new KillTarget(ledger, from, to, () -> System.out.println(DONE)).work(Work.valueOf(arguments[1]));
        }
    }

    static void work(Ledger ledger, Work work, int from, int to) throws ReportException {
        new KillTarget(ledger, from, to, () -> {}).work(work);
    }

    private void work(Work work) throws ReportException {
        switch (work) {
            case ADD -> add();
            case CORRECT -> Corrector.work(ledger, from, to, each);
            case REREAD -> reread();
        }
    }

    private void add() {
        try (Adding adding = new Adding(ledger, Sayso::rulesOnly, 2, _ -> each.run())) {
            for (int number = from; number < to; number++) {
                adding.add(Wire.report(number));
            }
        }
    }

    private void reread() {
        try (Sayso sayso = Sayso.rulesOnly()) {
            for (long key : ledger.outdated(LATER)) {
                if (ledger.toRead(key) instanceof Maybe.Known<Report>(Report report)) {
                    ledger.renew(sayso.read(report), LATER);
                    each.run();
                }
            }
        }
    }
}

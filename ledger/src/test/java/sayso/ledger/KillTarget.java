package sayso.ledger;

import java.time.Instant;
import java.time.InstantSource;
import sayso.Sayso;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;

/// A process that works on a ledger until it is killed: adds reports with two workers, as `sayso add` does, then
/// reads them anew.
final class KillTarget {
    /// What it says when it begins to add.
    static final String READY = "adding";

    private KillTarget() {}

    /// Adds generated reports until it is killed.
    ///
    /// @param arguments the ledger, the first report's number, and the number after the last
    public static void main(String[] arguments) throws ReportException {
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        try (Ledger ledger = Ledger.open(Address.parse(arguments[0]), InstantSource.fixed(Instant.EPOCH))) {
            System.out.println(READY);
            work(ledger, from, to);
        }
    }

    /// All of the work, which can be begun anew at any point.
    static void work(Ledger ledger, int from, int to) {
        try (Adding adding = new Adding(ledger, Sayso::rulesOnly, 2, _ -> {})) {
            for (int number = from; number < to; number++) {
                adding.add(Wire.report(number));
            }
        }
        try (Sayso sayso = Sayso.rulesOnly()) {
            for (int number = from; number < to; number++) {
                ledger.renew(sayso.read(Wire.report(number)), sayso.edition());
            }
        }
    }
}

package sayso.trials.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.ReportException;

/// What a ledger with many readings costs: to add to, and to ask.
public final class LedgerScale {
    private static final int STEPS = 10;

    private LedgerScale() {}

    /// Prints tables.
    ///
    /// @param arguments how many reports, and the ledger: an empty one is filled, a full one asked as it is
    public static void main(String[] arguments) throws IOException, ReportException {
        int reports = Integer.parseInt(arguments[0]);
        Address address = Address.parse(arguments[1]);
        try (Ledger ledger = Ledger.open(address, InstantSource.system())) {
            if (ledger.stats().reports() == 0) {
                fill(ledger, reports);
            }
            System.out.println(ledger.stats());
            if (address instanceof Address.InFile(Path file)) {
                System.out.printf(
                        Locale.ROOT,
                        "bytes a report: %d%n",
                        Files.size(file) / Math.max(1, ledger.stats().reports()));
            }
            new Asking(ledger).tell(System.out::println);
        }
    }

    private static void fill(Ledger ledger, int reports) throws IOException {
        Growth growth = new Growth(ledger, new Newsroom());
        System.out.println(Growth.header());
        int step = Math.max(1, reports / STEPS);
        for (int from = 0; from < reports; from += step) {
            System.out.println(growth.line(from, Math.min(step, reports - from)));
        }
    }
}

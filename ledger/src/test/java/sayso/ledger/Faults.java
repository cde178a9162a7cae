package sayso.ledger;

import java.util.ArrayList;
import java.util.List;
import sayso.ledger.kept.Fault;
import sayso.reading.ReportException;

/// What is wrong in a ledger, as a list.
final class Faults {
    private Faults() {}

    static List<Fault> of(Ledger ledger) throws ReportException {
        List<Fault> faults = new ArrayList<>();
        ledger.check(faults::add, _ -> {});
        return faults;
    }
}

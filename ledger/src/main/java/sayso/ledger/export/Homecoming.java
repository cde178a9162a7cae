package sayso.ledger.export;

import java.util.List;
import sayso.ledger.correction.Change;

/// What came home of one report.
///
/// @param report its id
/// @param version the state of its corrections that the annotations were compared with
/// @param complaints values that cannot be understood; what they would change stays as it is
public record Homecoming(String report, long version, List<Change> changes, List<String> complaints) {
    public Homecoming {
        changes = List.copyOf(changes);
        complaints = List.copyOf(complaints);
    }
}

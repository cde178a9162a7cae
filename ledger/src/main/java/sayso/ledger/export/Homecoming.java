package sayso.ledger.export;

import java.util.List;

/// What came home of one report.
///
/// @param report its id
/// @param complaints values that cannot be understood; what they would change stays as it is
public record Homecoming(String report, List<Change> changes, List<String> complaints) {
    public Homecoming {
        changes = List.copyOf(changes);
        complaints = List.copyOf(complaints);
    }
}

package sayso.ledger.linked;

import java.util.List;
import sayso.ledger.kept.ReportLine;

/// A copy group: reports that carry the same text.
///
/// @param id for printing and asking ("C12")
/// @param origin the id of the report whose text it likely is
/// @param members by day, two at least, the origin among them
public record SameText(String id, String origin, List<ReportLine> members) {
    public SameText {
        members = List.copyOf(members);
    }
}

package sayso.ledger.linked;

import java.util.List;

/// A copy group: reports that carry the same text.
///
/// @param id for printing and asking ("C12")
/// @param origin the id of the report whose text it likely is
/// @param members by day, two at least, the origin among them
public record SameText(String id, String origin, List<Teller> members) {
    public SameText {
        members = List.copyOf(members);
    }
}

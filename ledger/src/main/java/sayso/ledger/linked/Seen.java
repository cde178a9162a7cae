package sayso.ledger.linked;

import java.time.LocalDate;
import java.util.List;
import sayso.reading.Maybe;

/// Where a figure stands.
///
/// @param report the id of the report
/// @param outlets the publishers of all places where the text appeared, the first one first
/// @param story the reports about the same event ("T7")
/// @param copyGroup the reports with the same text ("C12")
/// @param copied whether the text is another report's, the origin of the group
public record Seen(
        String report,
        Maybe<String> publisher,
        List<String> outlets,
        Maybe<LocalDate> published,
        Maybe<String> story,
        Maybe<String> copyGroup,
        boolean copied) {
    public Seen {
        outlets = List.copyOf(outlets);
    }
}

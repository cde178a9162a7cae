package sayso.ledger.kept;

import java.util.Map;
import sayso.reading.Maybe;
import sayso.reading.SourceId;

/// What a report has to do with other reports of its ledger.
///
/// @param copyGroup the group of reports that carry the same text ("C12"); unknown where no other does
/// @param origin the id of the report that the group's text likely comes from; unknown without a group
/// @param story the reports about the same event ("T7"); unknown where no other is
/// @param entries for each of its sources the ledger's entry of that person or body ("E41"), under which the same
///     source of other reports stands too
public record Links(Maybe<String> copyGroup, Maybe<String> origin, Maybe<String> story, Map<SourceId, String> entries) {
    public Links {
        entries = Map.copyOf(entries);
    }

    /// Of a report that stands alone.
    public static Links none() {
        return new Links(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Map.of());
    }
}

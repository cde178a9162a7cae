package sayso.ledger.linked;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Figures that count the same thing, laid side by side. They are never summed.
///
/// @param population who is counted, in words of a report; unknown where none says it
/// @param place unknown where none says it
/// @param story unknown where no other report tells the event
/// @param part whether it is a part of another count
/// @param rows by source, each source's numbers from its earliest to its latest
/// @param drifts what changed on the way from outlet to outlet
public record Rivals(
        Measure measure,
        Maybe<String> population,
        Maybe<String> place,
        Maybe<String> story,
        boolean part,
        List<RivalRow> rows,
        List<Drift> drifts) {
    public Rivals {
        rows = List.copyOf(rows);
        drifts = List.copyOf(drifts);
    }

    /// The rows that no later number of the same source supersedes.
    public List<RivalRow> standing() {
        return rows.stream().filter(row -> !row.supersededBy().isKnown()).toList();
    }
}

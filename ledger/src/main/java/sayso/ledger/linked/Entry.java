package sayso.ledger.linked;

import java.util.List;
import sayso.reading.Kind;

/// A person or body that sources of one report or more are.
///
/// @param id for printing and asking ("E41"); it stays
/// @param names as the reports name it, the most frequent first, one at least
/// @param kinds as the reports take it, the most frequent first
/// @param descriptions titles and roles in the reports' words, the most frequent first
/// @param reports in how many reports it is a source
public record Entry(String id, List<String> names, List<Kind> kinds, List<String> descriptions, int reports) {
    /// @throws IllegalArgumentException if it has no name
    public Entry {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        descriptions = List.copyOf(descriptions);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Entry " + id + " needs a name");
        }
    }

    /// The name that it goes by.
    public String name() {
        return names.getFirst();
    }
}

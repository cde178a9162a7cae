package sayso.ledger.kept;

import java.util.List;
import sayso.reading.Form;
import sayso.reading.Kind;
import sayso.reading.Stance;

/// What the answers to a question are like, the most frequent first.
///
/// @param answers how many were counted, those that a list shows first
/// @param whole whether there are no others
/// @param kinds of those whose word an answer is; one on the word of two counts for both
public record Facets(
        int answers,
        boolean whole,
        List<Tally<Kind>> kinds,
        List<Tally<Stance>> stances,
        List<Tally<Form>> forms,
        List<Tally<String>> publishers) {
    public Facets {
        kinds = List.copyOf(kinds);
        stances = List.copyOf(stances);
        forms = List.copyOf(forms);
        publishers = List.copyOf(publishers);
    }

    /// How many answers are so.
    public record Tally<T>(T value, int answers) {}
}

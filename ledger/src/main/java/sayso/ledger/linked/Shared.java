package sayso.ledger.linked;

import java.util.List;

/// What two reports have in common that makes them reports about one event.
///
/// @param names people, bodies and places that both name where they tell the news, in small letters
/// @param words other words of both, by their stems
/// @param counts numbers that both give for the same thing ("killed 40")
/// @param daysApart the days between their publication
/// @param likeness 0 to 1
public record Shared(List<String> names, List<String> words, List<String> counts, int daysApart, double likeness) {
    public Shared {
        names = List.copyOf(names);
        words = List.copyOf(words);
        counts = List.copyOf(counts);
    }
}

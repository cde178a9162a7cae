package sayso.evaluation.copies;

import java.util.Set;

/// A report that was made.
///
/// @param from the numbers of the reports whose text it carries: two that carry text of the same one are copies
/// @param about the number of the original that it was made for
public record Made(String text, Kind kind, Set<Integer> from, int about) {
    public Made {
        from = Set.copyOf(from);
    }

    boolean isCopyOf(Made other) {
        return from.stream().anyMatch(other.from::contains);
    }
}

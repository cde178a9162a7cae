package sayso.reading;

import java.util.List;
import sayso.text.Span;

/// What the records of a reading refuse at birth.
final class Checks {
    private Checks() {}

    /// @throws IllegalArgumentException if `span` is empty
    static void notEmpty(String what, Span span) {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("The span of a " + what + " needs words, got " + span);
        }
    }

    /// @throws IllegalArgumentException if `words` are known and blank: what is not known is unknown
    static void notBlank(String what, Maybe<String> words) {
        if (words.isKnownAnd(String::isBlank)) {
            throw new IllegalArgumentException("A known " + what + " needs words, got blank ones");
        }
    }

    /// @throws IllegalArgumentException if `spans` are not in reading order
    static void inOrder(String what, List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i - 1).compareTo(spans.get(i)) > 0) {
                throw new IllegalArgumentException(
                        "The " + what + " need reading order, got " + spans.get(i - 1) + " before " + spans.get(i));
            }
        }
    }
}

package sayso.reading;

import java.util.List;
import sayso.text.Span;

/// What the records of a reading refuse at birth.
final class Checks {
    private Checks() {}

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

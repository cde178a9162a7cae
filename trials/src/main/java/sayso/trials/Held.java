package sayso.trials;

import java.util.List;
import sayso.text.Span;

/// What holds for the findings of every room, whatever the text.
final class Held {
    private Held() {}

    /// @throws IllegalStateException if a span leaves the text or stands before the one it follows
    static void inOrder(String text, List<Span> spans) {
        int start = 0;
        for (Span span : spans) {
            if (span.start() < start || span.length() == 0 || span.end() > text.length()) {
                throw new IllegalStateException(
                        "Span " + span + " is out of place in " + text.length() + " characters");
            }
            start = span.start();
        }
    }

    /// @throws IllegalStateException if two runs over the same text differ
    static void same(Object first, Object second) {
        if (!first.equals(second)) {
            throw new IllegalStateException("Two runs differ: " + first + " and " + second);
        }
    }
}

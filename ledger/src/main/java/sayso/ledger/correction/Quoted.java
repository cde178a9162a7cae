package sayso.ledger.correction;

import sayso.text.Span;

/// Words of a report with their place. Both must agree: a place alone would say something about any text.
public record Quoted(Span span, String words) {
    /// @throws IllegalArgumentException if there are no words, or not as many as the span has room for
    public Quoted {
        if (span.isEmpty() || words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "Words need a span of their length, got " + span + " for “" + words + "”");
        }
    }

    public static Quoted of(String text, Span span) {
        return new Quoted(span, span.of(text));
    }

    /// Whether these words stand in `text` at this place.
    boolean standsIn(String text) {
        return span.end() <= text.length() && text.startsWith(words, span.start());
    }
}

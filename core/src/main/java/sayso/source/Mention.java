package sayso.source;

import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.text.Span;

/// One noun phrase that names a source, understood as far as its own words go.
sealed interface Mention {
    Span span();

    /// "he", "it", "they".
    record Pronoun(Span span, String word) implements Mention {}

    /// A proper name: of a person, a body, a state, a medium.
    ///
    /// @param name without article and title
    /// @param description the title or role beside it
    record Named(Span span, String name, Kind kind, Maybe<String> description) implements Mention {}

    /// A description without a name of its own: "the ministry", "two senior officials", "state media".
    ///
    /// @param phrase without its article
    /// @param head the head noun, lower case
    /// @param definite whether "the", "this" or "that" points to something known
    record Described(Span span, String phrase, String head, boolean definite, Kind kind) implements Mention {
        /// The same under other words.
        Described called(String other) {
            return new Described(span, other, head, definite, kind);
        }

        /// The same at another place.
        Described at(Span other) {
            return new Described(other, phrase, head, definite, kind);
        }
    }
}

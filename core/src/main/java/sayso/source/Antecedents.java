package sayso.source;

import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;

/// What a trained model takes pronouns and descriptions to mean, as noun phrases of the report.
final class Antecedents {
    private final Prose prose;
    private final References references;
    private final Mentions parser;
    private final Relatives phrases;

    Antecedents(Prose prose, References references, Mentions parser) {
        this.prose = prose;
        this.references = references;
        this.parser = parser;
        this.phrases = new Relatives(prose);
    }

    /// The words that the pronoun or head noun `noun` in `span` refers to, the latest first; an empty list unless the
    /// model is sure to at least `least`.
    List<Span> of(Span span, String noun, double least) {
        return references.in(span).stream()
                .filter(reference -> reference.probability() >= least && isWord(prose.at(reference.word()), noun))
                .findFirst()
                .map(reference -> reference.antecedents().reversed())
                .orElse(List.of());
    }

    /// A pronoun stands for its possessive too.
    private static boolean isWord(String word, String noun) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals(noun) || Mentions.subjectForm(lower).equals(noun);
    }

    /// The noun phrase around one of its words, if it names just one source.
    Maybe<Mention> mention(Span word) {
        if (prose.sentenceAt(word.start()) == prose.sentences().size()) {
            return Maybe.unknown();
        }
        List<Mention> named = parser.at(phrases.around(word));
        return named.size() == 1 ? Maybe.known(named.getFirst()) : Maybe.unknown();
    }
}

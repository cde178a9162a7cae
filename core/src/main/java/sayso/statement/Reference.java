package sayso.statement;

import java.util.List;
import sayso.text.Span;

/// What a trained model takes a word of a source to refer to.
///
/// @param word a pronoun or a head noun
/// @param antecedents names and nouns before it that mean the same, in reading order; never a pronoun
/// @param probability that they do, as the model guesses
public record Reference(Span word, List<Span> antecedents, double probability) {
    public Reference {
        antecedents = List.copyOf(antecedents);
    }
}

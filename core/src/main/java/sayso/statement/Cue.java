package sayso.statement;

import sayso.reading.Maybe;
import sayso.reading.Stance;

/// A reporting verb at work in a sentence. Places count tokens within the sentence.
///
/// @param verb the lexicon's entry
/// @param first the place of the verb itself
/// @param end behind the verb and its particle
/// @param participle whether it stands in -ing
/// @param subject who does it, by the words of the sentence
/// @param borrowed whether the subject is that of another verb ("…, adding that …")
/// @param negated whether a negation stands before it
record Cue(
        CueVerb verb,
        int first,
        int end,
        boolean participle,
        Maybe<NounPhrases.Range> subject,
        boolean borrowed,
        boolean negated) {
    /// The stance that the verb gives, its negation taken in: "did not deny" denies nothing.
    Stance stance() {
        return negated && verb.stance() == Stance.DENIES ? Stance.SAYS : verb.stance();
    }

    /// Whether the subject stands behind the verb.
    boolean inverted() {
        return !borrowed
                && subject instanceof Maybe.Known<NounPhrases.Range>(NounPhrases.Range range)
                && range.first() >= end;
    }

    /// Behind the verb and, where it is inverted, behind its subject.
    int clauseEnd() {
        return inverted() && subject instanceof Maybe.Known<NounPhrases.Range>(NounPhrases.Range range)
                ? range.end()
                : end;
    }

    /// The first place of the clause that the cue heads: its subject's, or its own.
    int clauseFirst() {
        return !borrowed && subject instanceof Maybe.Known<NounPhrases.Range>(NounPhrases.Range range)
                ? Math.min(range.first(), first)
                : first;
    }
}

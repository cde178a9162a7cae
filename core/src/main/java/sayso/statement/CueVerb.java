package sayso.statement;

import sayso.reading.Stance;

/// A verb of reporting as the lexicon has it.
///
/// @param particle the word that belongs to it ("call *for*"), or an empty string
/// @param takes the complements it takes, as `cues.tsv` explains
record CueVerb(String lemma, String particle, Stance stance, String takes) {
    boolean takesClause() {
        return takes.contains("c");
    }

    boolean takesThat() {
        return takes.contains("t") || takesClause();
    }

    boolean takesPhrase() {
        return takes.contains("p");
    }

    boolean takesInfinitive() {
        return takes.contains("i");
    }

    boolean takesAddressee() {
        return takes.contains("a");
    }

    /// Whether its subject may stand behind it: "warned Ruiz", but nobody writes "told Ruiz" of Ruiz who told.
    boolean canInvert() {
        return !takes.contains("d");
    }

    boolean takesQuotation() {
        return takes.contains("q");
    }

    boolean hasParticle() {
        return !particle.isEmpty();
    }
}

package sayso.encoder;

/// Part of speech: Universal POS, with verbs by their Penn form and nouns by number, so that tense can be read off.
public enum WordTag {
    ADJECTIVE,
    ADPOSITION,
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    INTERJECTION,
    NOUN,
    PLURAL_NOUN,
    NUMBER,
    PARTICLE,
    PRONOUN,
    NAME,
    PUNCTUATION,
    SUBORDINATOR,
    SYMBOL,
    OTHER,
    /// `say` after `to` or a modal.
    VERB_BASE,
    /// `said` as past tense.
    VERB_PAST,
    /// `saying`.
    VERB_ING,
    /// `said` as participle.
    VERB_PARTICIPLE,
    /// `say`, `are`.
    VERB_PRESENT,
    /// `says`, `is`.
    VERB_PRESENT_THIRD,
    /// `will`, `could`.
    MODAL;

    /// How many there are.
    public static final int COUNT = values().length;

    /// Its number in the published weights.
    @SuppressWarnings("EnumOrdinal") // the weights count in this order; a test holds it
    public int label() {
        return ordinal();
    }
}

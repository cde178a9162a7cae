package sayso.encoder;

/// What the mention headed by a word refers to.
public enum EntityKind {
    /// The word heads no mention.
    NONE,
    PERSON,
    ORGANIZATION,
    PLACE,
    TIME,
    EVENT,
    OBJECT,
    SUBSTANCE,
    ANIMAL,
    PLANT,
    ABSTRACT;

    /// How many there are.
    public static final int COUNT = values().length;

    /// Its number in the published weights.
    @SuppressWarnings("EnumOrdinal") // the weights count in this order; a test holds it
    public int label() {
        return ordinal();
    }
}

package sayso.encoder;

/// What a word is to a cue.
public enum Role {
    NONE,
    SOURCE,
    CONTENT;

    /// How many there are.
    public static final int COUNT = values().length;

    /// Its number in the published weights.
    @SuppressWarnings("EnumOrdinal") // the weights count in this order; a test holds it
    public int label() {
        return ordinal();
    }
}

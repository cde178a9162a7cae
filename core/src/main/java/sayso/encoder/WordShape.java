package sayso.encoder;

/// How a word is written: what an uncased encoder would otherwise not see.
public enum WordShape {
    LOWER,
    CAPITALIZED,
    CAPITALS,
    MIXED,
    DIGITS,
    MARK;

    /// Its number in the published weights.
    @SuppressWarnings("EnumOrdinal") // the weights count in this order; a test holds it
    int label() {
        return ordinal();
    }

    /// The shape of `word` as it stands in the text.
    static WordShape of(String word) {
        if (!Character.isLetterOrDigit(word.codePointAt(0))) {
            return MARK;
        }
        int upper = (int) word.codePoints().filter(Character::isUpperCase).count();
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return DIGITS;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == letters) {
            return upper > 1 ? CAPITALS : CAPITALIZED;
        }
        return upper == 1 && Character.isUpperCase(word.codePointAt(0)) ? CAPITALIZED : MIXED;
    }
}

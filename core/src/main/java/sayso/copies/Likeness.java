package sayso.copies;

/// How much of each of two texts stands in the other, sentence by sentence.
///
/// @param inOther how much of the first stands in the second, 0 to 1
/// @param ofOther how much of the second stands in the first, 0 to 1
/// @param isCopy whether the texts are copies: of the shorter two fifths, and of the words that its reporter
///   wrote, outside quotation marks, a quarter stand in sentences that repeat one of the other
public record Likeness(double inOther, double ofOther, boolean isCopy) {
    /// Texts with less in common share a paragraph or two of background, no report.
    private static final double COMMON = 0.4;

    /// Two reporters may have heard the same speech.
    private static final double OWN = 0.25;

    /// @throws IllegalArgumentException if a share lies outside 0 to 1
    public Likeness {
        if (!isShare(inOther) || !isShare(ofOther)) {
            throw new IllegalArgumentException("Likeness needs shares from 0 to 1, got " + inOther + ", " + ofOther);
        }
    }

    /// Compares the texts themselves; nothing but they decides. Seen from the other text, the shares change
    /// places and nothing else.
    public static Likeness of(Wording one, Wording other) {
        Wording.Repeated first = one.in(other);
        Wording.Repeated second = other.in(one);
        boolean isCopy = one.words() == other.words()
                ? isCommon(first) || isCommon(second)
                : isCommon(one.words() < other.words() ? first : second);
        return new Likeness(first.all(), second.all(), isCopy);
    }

    private static boolean isCommon(Wording.Repeated shorter) {
        return shorter.all() >= COMMON && shorter.own() >= OWN;
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}

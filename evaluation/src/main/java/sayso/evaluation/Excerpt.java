package sayso.evaluation;

/// The beginning of a longer text.
final class Excerpt {
    private static final int LONGEST = 120;

    private Excerpt() {}

    /// The first 120 code points of `text`.
    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}

package sayso.evaluation;

/// The beginning of a longer text.
final class Excerpt {
    private Excerpt() {}

    /// The first `longest` code points of `text`.
    static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}

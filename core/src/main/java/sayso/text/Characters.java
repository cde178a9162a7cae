package sayso.text;

import java.util.Locale;

/// Which characters count as space, letters and quotation marks in the text of reports.
public final class Characters {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Characters() {}

    /// White space, no-break spaces, zero-width spaces and control characters.
    public static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /// Letters, digits, combining marks and the soft hyphen: what a word is made of. Both halves of a surrogate pair
    /// are judged by the pair.
    static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || isCombining(codePoint)
                || codePoint == SOFT_HYPHEN
                || codePoint == '_';
    }

    /// Accents, variation selectors and the like: they stand with the character before them.
    static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /// What ends a line; CR LF are two of them that end one line.
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /// Lower case, straight apostrophes and hyphens, no soft hyphens: the form in which words are compared.
    public static String comparable(String word) {
        StringBuilder form = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).codePoints().filter(c -> c != SOFT_HYPHEN).forEach(c -> {
            if (isApostrophe(c)) {
                form.append('\'');
            } else if (isHyphen(c)) {
                form.append('-');
            } else {
                form.appendCodePoint(c);
            }
        });
        return form.toString();
    }
}

package sayso.ledger.export;

/// Makes any text one that a format can carry. Each character that it cannot carry becomes one U+FFFD, so that
/// offsets stay right.
final class Plain {
    private static final char REPLACEMENT = '\uFFFD';

    private Plain() {}

    /// Without NUL and halves of surrogate pairs, which no UTF-8 file of text holds.
    static String printable(String text) {
        return replaced(text, false);
    }

    /// Only what XML 1.0 allows (section 2.2, Char): tab, line ends and no other control character.
    static String xml(String text) {
        return replaced(text, true);
    }

    private static String replaced(String text, boolean xml) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            char unit = text.charAt(at);
            if (isPair(text, at)) {
                at++;
            } else if (Character.isSurrogate(unit) || unit == 0 || (xml && isForbidden(unit))) {
                plain.setCharAt(at, REPLACEMENT);
            }
        }
        return plain.toString();
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean isForbidden(char unit) {
        return (unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') || unit >= 0xFFFE;
    }
}

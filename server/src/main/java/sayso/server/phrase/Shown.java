package sayso.server.phrase;

/// Report text as it is fit to be shown: on one line, without what could move a terminal's cursor or turn its text.
public final class Shown {
    private Shown() {}

    /// White space becomes one space each run; control and direction marks, soft hyphens and lone surrogates go.
    public static String text(String exact) {
        StringBuilder shown = new StringBuilder(exact.length());
        exact.codePoints().forEach(codePoint -> add(shown, codePoint));
        return shown.toString().strip();
    }

    private static void add(StringBuilder shown, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            shown.append('\uFFFD');
        } else if (!isUnseen(codePoint)) {
            shown.appendCodePoint(codePoint);
        }
    }

    /// Joiners (U+200C, U+200D) stay: scripts and emoji need them.
    private static boolean isUnseen(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint == 0x00AD
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF;
    }
}

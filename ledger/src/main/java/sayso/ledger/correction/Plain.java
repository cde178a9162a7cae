package sayso.ledger.correction;

import sayso.reading.Maybe;

/// What people type, as any database and any page can hold it.
final class Plain {
    /// Longer than any name or reason; a slip of the clipboard is caught.
    private static final int MOST = 10_000;

    private Plain() {}

    /// @throws IllegalArgumentException if `words` are blank, very long, or hold control characters or half
    /// characters
    static String words(String what, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A " + what + " needs words, got blank ones");
        }
        if (words.length() > MOST) {
            throw new IllegalArgumentException(
                    "A " + what + " has at most " + MOST + " characters, got " + words.length());
        }
        if (words.codePoints().anyMatch(Plain::isNoText)) {
            throw new IllegalArgumentException("A " + what + " is plain text, got control or half characters in it");
        }
        return words;
    }

    static Maybe<String> words(String what, Maybe<String> words) {
        return words.map(known -> words(what, known));
    }

    private static boolean isNoText(int codePoint) {
        boolean isControl = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return isControl || Character.getType(codePoint) == Character.SURROGATE;
    }
}

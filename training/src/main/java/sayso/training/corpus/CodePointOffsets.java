package sayso.training.corpus;

/// Translates between offsets that count code points, as corpora have them, and UTF-16 ones.
public final class CodePointOffsets {
    private final int[] utf16;

    private CodePointOffsets(int[] utf16) {
        this.utf16 = utf16;
    }

    /// The offsets of `text`.
    public static CodePointOffsets of(String text) {
        int[] utf16 = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < utf16.length; i++) {
            utf16[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return new CodePointOffsets(utf16);
    }

    /// The UTF-16 offset of code point `offset`; beyond the text, its end.
    public int toUtf16(int offset) {
        return utf16[Math.min(offset, utf16.length - 1)];
    }

    /// The number of code points before UTF-16 offset `offset`.
    public int toCodePoints(int offset) {
        int found = java.util.Arrays.binarySearch(utf16, offset);
        return found >= 0 ? found : -found - 1;
    }
}

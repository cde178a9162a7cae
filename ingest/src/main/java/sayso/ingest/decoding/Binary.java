package sayso.ingest.decoding;

/// Tells text from what is none: text has no NUL and hardly a control character.
public final class Binary {
    /// More control characters than one in this many, and nobody wrote it to be read.
    private static final int RARE = 50;

    private static final String IN_TEXT = "\t\n\u000B\f\r\u001B";

    private Binary() {}

    /// Not meant as plain text.
    public static boolean isBinary(String text) {
        return text.indexOf('\0') >= 0 || isNoise(text);
    }

    /// Not even a page: a stray NUL is forgiven, which browsers skip too.
    public static boolean isNoise(String text) {
        long controls = text.chars().filter(Binary::isControl).count();
        return controls * RARE > text.length();
    }

    private static boolean isControl(int c) {
        return (c < ' ' && IN_TEXT.indexOf(c) < 0) || c == 0x7F;
    }
}

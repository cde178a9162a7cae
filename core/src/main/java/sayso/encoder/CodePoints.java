package sayso.encoder;

import java.text.Normalizer;

/// How BERT's uncased tokenizer sees single code points.
final class CodePoints {
    private CodePoints() {}

    /// Dropped without parting a word: controls, formats, U+0000 and the replacement character.
    static boolean isIgnored(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    static boolean isSpace(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || Character.isSpaceChar(codePoint);
    }

    static boolean isLineEnd(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }

    /// A word of its own: ASCII signs, Unicode punctuation and Chinese characters.
    static boolean standsAlone(int codePoint) {
        return isPunctuation(codePoint) || isChinese(codePoint);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2FA1F);
    }

    /// Lower case without accents; empty for a combining mark.
    static void appendNormal(int codePoint, StringBuilder normal) {
        if (codePoint < 128) {
            normal.append((char) Character.toLowerCase(codePoint));
            return;
        }
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(normal::appendCodePoint);
    }
}

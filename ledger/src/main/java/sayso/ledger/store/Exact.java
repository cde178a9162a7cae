package sayso.ledger.store;

import sayso.reading.Maybe;

/// Texts that must come back as they were. PostgreSQL stores no NUL, and neither database half of a surrogate pair:
/// these stand as U+001A and four hexadecimal digits, and so does U+001A itself.
final class Exact {
    private static final char ESCAPE = 0x1A;
    private static final int DIGITS = 4;
    private static final int HEX = 16;

    private Exact() {}

    static String out(String text) {
        if (text.chars().noneMatch(unit -> isAwkward((char) unit))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + HEX);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean pair = Character.isHighSurrogate(unit)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                out.append(unit).append(text.charAt(++at));
            } else if (isAwkward(unit)) {
                out.append(ESCAPE).append(digits(unit));
            } else {
                out.append(unit);
            }
        }
        return out.toString();
    }

    static Maybe<String> out(Maybe<String> text) {
        return text.map(Exact::out);
    }

    static String in(String stored) {
        return stored.indexOf(ESCAPE) < 0 ? stored : Garbled.or(stored, Exact::unescaped);
    }

    private static String unescaped(String stored) {
        StringBuilder text = new StringBuilder(stored.length());
        for (int at = 0; at < stored.length(); at++) {
            if (stored.charAt(at) == ESCAPE) {
                text.append((char) Integer.parseInt(stored, at + 1, at + 1 + DIGITS, HEX));
                at += DIGITS;
            } else {
                text.append(stored.charAt(at));
            }
        }
        return text.toString();
    }

    private static boolean isAwkward(char unit) {
        return unit == 0 || unit == ESCAPE || Character.isSurrogate(unit);
    }

    private static String digits(char unit) {
        String hex = Integer.toHexString(unit);
        return "0".repeat(DIGITS - hex.length()) + hex;
    }
}

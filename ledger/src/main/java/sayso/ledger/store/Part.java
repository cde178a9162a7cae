package sayso.ledger.store;

import java.util.Locale;

/// Words that a text holds, whatever the capitals. Databases know the capitals of A to Z alone, so for every other
/// letter the pattern takes any, and what is found is looked at again.
final class Part {
    private static final int ASCII = 128;

    /// SQLite takes no pattern longer than 50,000 bytes, and no name is as long as this.
    private static final int MOST = 1_000;

    private final String words;

    Part(String words) {
        this.words = words.toLowerCase(Locale.ROOT);
    }

    /// For `lower(text) LIKE :pattern ESCAPE '!'`.
    String pattern() {
        StringBuilder pattern = new StringBuilder("%");
        words.codePoints().limit(MOST).forEach(point -> {
            if (!isPlain(point)) {
                pattern.append('_');
            } else {
                pattern.append("!%_".indexOf(point) < 0 ? "" : "!").appendCodePoint(point);
            }
        });
        return pattern.append('%').toString();
    }

    /// Whether the pattern finds exactly what holds the words.
    boolean isExact() {
        return words.length() <= MOST && words.codePoints().allMatch(Part::isPlain);
    }

    /// NUL is none that PostgreSQL takes.
    private static boolean isPlain(int point) {
        return point > 0 && point < ASCII;
    }

    boolean isIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}

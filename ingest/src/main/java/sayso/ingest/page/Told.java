package sayso.ingest.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of an article as its page tells it to machines, to recognise its paragraphs by.
final class Told {
    /// Shorter ones are summaries.
    private static final int LONG = 500;

    /// What is looked at: articles end before that.
    private static final int LONGEST = 200_000;

    private static final int WORDS = 5;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Set<String> runs = new HashSet<>();
    private final int length;

    private Told(int length) {
        this.length = length;
    }

    static Told of(String text) {
        Told told = new Told(text.length());
        if (told.isLong()) {
            String[] words = words(text.substring(0, Math.min(text.length(), LONGEST)));
            for (int start = 0; start + WORDS <= words.length; start++) {
                told.runs.add(run(words, start));
            }
        }
        return told;
    }

    boolean isLong() {
        return length >= LONG;
    }

    int length() {
        return length;
    }

    /// Whether it has the first words of `block`, which must be a few.
    boolean has(String block) {
        if (runs.isEmpty()) {
            return false;
        }
        String[] words = words(block.substring(0, Math.min(block.length(), LONG)));
        return words.length >= WORDS && runs.contains(run(words, 0));
    }

    private static String run(String[] words, int start) {
        return String.join(" ", Arrays.asList(words).subList(start, start + WORDS));
    }

    private static String[] words(String text) {
        return NO_LETTER.split(
                NO_LETTER
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceFirst(" ")
                        .strip(),
                -1);
    }
}

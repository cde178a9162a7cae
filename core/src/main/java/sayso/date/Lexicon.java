package sayso.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of dates, read once from `words.tsv`.
final class Lexicon {
    private static final Map<WordClass, Map<String, String>> WORDS = read("words.tsv");

    private Lexicon() {}

    /// The value of `word` as a member of `wordClass`; the empty string where it is none.
    static String value(WordClass wordClass, String word) {
        return WORDS.getOrDefault(wordClass, Map.of()).getOrDefault(word, "");
    }

    static boolean has(WordClass wordClass, String word) {
        return !value(wordClass, word).isEmpty();
    }

    /// The value as a number; 0 where `word` is none of `wordClass`.
    static int number(WordClass wordClass, String word) {
        String value = value(wordClass, word);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    static Set<String> words(WordClass wordClass) {
        return WORDS.getOrDefault(wordClass, Map.of()).keySet();
    }

    private static Map<WordClass, Map<String, String>> read(String file) {
        Map<WordClass, Map<String, String>> words = new EnumMap<>(WordClass.class);
        for (String line : text(file).lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", 3);
                WordClass wordClass =
                        WordClass.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                words.computeIfAbsent(wordClass, _ -> new HashMap<>()).put(cells[1], cells[2]);
            }
        }
        return words;
    }

    private static String text(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks sayso/date/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

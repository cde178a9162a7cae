package sayso.date;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sayso.text.WordList;

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
        for (List<String> row : WordList.rows(Lexicon.class, file)) {
            WordClass wordClass =
                    WordClass.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(wordClass, _ -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        return words;
    }
}

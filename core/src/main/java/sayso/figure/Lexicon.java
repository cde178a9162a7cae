package sayso.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.WordList;

/// The words of `words.tsv` by role, with the measure that each one tells.
final class Lexicon {
    private static final Map<Role, Map<String, Maybe<Measure>>> WORDS = read();

    private Lexicon() {}

    static boolean has(Role role, String word) {
        return of(role).containsKey(word);
    }

    /// What `word` counts in this role, if it is listed there with a measure.
    static Maybe<Measure> measure(Role role, String word) {
        return of(role).getOrDefault(word, Maybe.unknown());
    }

    private static Map<String, Maybe<Measure>> of(Role role) {
        return WORDS.getOrDefault(role, Map.of());
    }

    private static Map<Role, Map<String, Maybe<Measure>>> read() {
        Map<Role, Map<String, Maybe<Measure>>> words = new EnumMap<>(Role.class);
        for (List<String> row : WordList.rows(Lexicon.class, "words.tsv")) {
            Maybe<Measure> measure = measure(row.get(1));
            Map<String, Maybe<Measure>> list = words.computeIfAbsent(role(row.getFirst()), _ -> new HashMap<>());
            for (String word : row.get(2).split(" ", -1)) {
                list.put(word, measure);
            }
        }
        return words;
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Maybe<Measure> measure(String code) {
        return code.equals("-") ? Maybe.unknown() : Maybe.known(Measure.valueOf(code.toUpperCase(Locale.ROOT)));
    }
}

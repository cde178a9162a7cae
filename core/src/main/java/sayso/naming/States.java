package sayso.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// States by their names and by the capitals that speak for them, from `places.tsv`.
public final class States {
    private static final Map<String, String> STATES = states();
    private static final Map<String, String> PEOPLES = peoples();

    private States() {}

    /// The state that `name` names or, being its capital, speaks for: "Pyongyang" is North Korea.
    public static Maybe<String> speakingAs(String name) {
        String state = STATES.get(name.toLowerCase(Locale.ROOT));
        return state == null ? Maybe.unknown() : Maybe.known(state);
    }

    /// `phrase` in lower case with each state in place of its people: "the North Korean leader" and "North Korea's
    /// leader" have the same words.
    public static String inPlaceOfPeople(String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).split("[\\s-]+", -1);
        StringBuilder said = new StringBuilder();
        int next = 0;
        while (next < words.length) {
            boolean two = next + 1 < words.length && PEOPLES.containsKey(words[next] + " " + words[next + 1]);
            String word = two ? words[next] + " " + words[next + 1] : words[next];
            said.append(PEOPLES.getOrDefault(word, word)).append(' ');
            next += two ? 2 : 1;
        }
        return said.toString();
    }

    private static Map<String, String> peoples() {
        Map<String, String> peoples = new HashMap<>();
        for (List<String> row : WordList.rows(States.class, "places.tsv")) {
            if (row.size() > 3) {
                for (String name : (row.get(2) + ";" + row.get(3)).split(";", -1)) {
                    peoples.putIfAbsent(
                            name.toLowerCase(Locale.ROOT), row.getFirst().toLowerCase(Locale.ROOT));
                }
            }
        }
        peoples.remove("");
        return Map.copyOf(peoples);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (List<String> row : WordList.rows(States.class, "places.tsv")) {
            String state = row.getFirst();
            put(states, state, state);
            for (String names : row.subList(1, Math.min(3, row.size()))) {
                for (String name : names.split(";", -1)) {
                    put(states, name, state);
                }
            }
        }
        return Map.copyOf(states);
    }

    private static void put(Map<String, String> states, String name, String state) {
        if (!name.isEmpty()) {
            states.putIfAbsent(name.toLowerCase(Locale.ROOT), state);
        }
    }
}

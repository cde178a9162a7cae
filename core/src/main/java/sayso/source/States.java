package sayso.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sayso.reading.Maybe;
import sayso.text.WordList;

/// States by their names and by the capitals that speak for them, from `places.tsv`.
final class States {
    private static final Map<String, String> STATES = states();

    private States() {}

    /// The state that `name` names or, being its capital, speaks for: "Pyongyang" is North Korea.
    static Maybe<String> speakingAs(String name) {
        String state = STATES.get(name.toLowerCase(Locale.ROOT));
        return state == null ? Maybe.unknown() : Maybe.known(state);
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

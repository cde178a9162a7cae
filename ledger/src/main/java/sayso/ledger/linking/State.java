package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import sayso.naming.States;
import sayso.reading.Maybe;

/// A state among the words of a body's name.
///
/// @param name its words
/// @param rest the other words
record State(List<String> name, List<String> rest) {
    private static final int LONGEST = 3;

    /// At the beginning, or at the end ("Ministry of Defence of Ukraine"). Unknown if there is none or nothing else.
    static Maybe<State> of(List<String> words) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            List<String> first = words.subList(0, length);
            List<String> last = words.subList(words.size() - length, words.size());
            if (isState(first)) {
                return Maybe.known(new State(first, words.subList(length, words.size())));
            }
            if (isState(last)) {
                return Maybe.known(new State(last, words.subList(0, words.size() - length)));
            }
        }
        return Maybe.unknown();
    }

    List<String> before(List<String> others) {
        List<String> all = new ArrayList<>(name);
        all.addAll(others);
        return all;
    }

    private static boolean isState(List<String> words) {
        String name = String.join(" ", words);
        return name.equals("us")
                || name.equals("uk")
                || States.speakingAs(name)
                        .isKnownAnd(
                                state -> String.join(" ", NameWords.of(state)).equals(name));
    }
}

package sayso.verification;

import java.util.Set;

/// Denials that stand before the party: "Neither the army nor the rebels have said how many fell."
final class Neither {
    private static final Set<String> DENIALS = Set.of("neither", "nobody", "none", "no");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "but", "that", "because", "after", "while");

    /// How many words a party may be long.
    private static final int PARTY = 16;

    private Neither() {}

    /// Whether a denial opens the party of the verb at `at`.
    static boolean before(Words words, int at) {
        for (int place = at - 1; place >= at - PARTY && !words.is(place, BREAKS); place--) {
            if (words.is(place, DENIALS)) {
                return true;
            }
        }
        return false;
    }
}

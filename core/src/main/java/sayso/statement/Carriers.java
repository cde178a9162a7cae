package sayso.statement;

import java.util.Set;
import sayso.reading.Maybe;

/// "Kim said in a statement carried by the state agency": whoever carried the words stands between.
final class Carriers {
    private static final Set<String> VERBS = Set.of(
            "carried",
            "published",
            "broadcast",
            "aired",
            "quoted",
            "distributed",
            "circulated",
            "relayed",
            "released",
            "cited",
            "reported");

    private Carriers() {}

    /// Who carried what is said between the places `from` and `to`.
    static Maybe<NounPhrases.Range> in(Scene scene, int from, int to) {
        for (int place = from; place + 2 < Math.min(to + 1, scene.size()); place++) {
            boolean carried = VERBS.contains(scene.at(place).lower()) && !scene.isQuoted(place);
            if (carried && scene.is(place + 1, "by")) {
                int end = new NounPhrases(scene).endOf(place + 2);
                return end > place + 2 ? Maybe.known(new NounPhrases.Range(place + 2, end)) : Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }
}

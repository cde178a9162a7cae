package sayso.figure;

import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;

/// The older count of what the figure before it counts: "up from an earlier 95", "revising an estimate of 600",
/// "previously put at 600".
final class Replaced {
    static final String RULE = "replaced";

    private static final Set<String> OWNERS = Set.of("an", "a", "the", "its", "their", "his", "her");
    private static final Set<String> OLDER =
            Set.of("earlier", "previous", "initial", "original", "preliminary", "prior", "former", "last");
    private static final Set<String> COUNTS = Set.of("count", "toll", "figure", "estimate", "tally", "total", "number");
    private static final Set<String> REVISING = Set.of(
            "revising",
            "revised",
            "correcting",
            "corrected",
            "replacing",
            "raising",
            "raised",
            "updating",
            "updated",
            "doubling",
            "doubled",
            "tripling",
            "tripled",
            "lowering",
            "lowered");
    private static final Set<String> BEFORE = Set.of("previously", "earlier", "initially", "first", "originally");

    /// Tokens to the figure before: right beside it, or anywhere in a sentence that tells of revising.
    private static final int NEAR = 8;

    private static final int FAR = 30;

    /// Tokens from "revised" to its "from".
    private static final int OBJECT = 5;

    private Replaced() {}

    /// The measure of the figure before, where the words make `amount` an older count of the same.
    static Maybe<Measured> of(Line line, Amount amount, NounPhrase phrase, List<Draft> before) {
        if (before.isEmpty() || phrase.kind() == NounPhrase.Kind.THINGS) {
            return Maybe.unknown();
        }
        int at = amount.from() - 1;
        boolean counted = false;
        boolean older = false;
        while (line.isOneOf(at, OWNERS) || line.isOneOf(at, OLDER) || line.isOneOf(at, COUNTS) || line.is(at, "of")) {
            counted |= line.isOneOf(at, COUNTS);
            older |= line.isOneOf(at, OLDER);
            at--;
        }
        int distance = at - before.getLast().end();
        boolean moved = line.is(at, "from") && (line.is(at - 1, "up") || line.is(at - 1, "down")) && distance < NEAR;
        boolean revised = (line.is(at, "from") && isRevised(line, at)) || (counted && line.isOneOf(at, REVISING));
        boolean named = counted && older && line.is(amount.from() - 1, "of");
        boolean put = line.reads(amount.from() - 2, "put at") && line.isOneOf(amount.from() - 3, BEFORE);
        return moved || (distance < FAR && (revised || named || put))
                ? Maybe.known(new Measured(before.getLast().measure(), RULE))
                : Maybe.unknown();
    }

    /// "revised the number of dead to 90 from", "raised from".
    private static boolean isRevised(Line line, int from) {
        for (int at = from - 1; at >= from - OBJECT && line.isInside(at) && !line.isMark(at); at--) {
            if (line.isOneOf(at, REVISING)) {
                return true;
            }
        }
        return false;
    }
}

package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;
import sayso.text.Token;

/// "revised the toll to", "up from 12", "an earlier toll", "initially reported". A revised plan is a plan.
final class Revised implements StatusRule {
    private static final Set<String> COUNTS = Set.of(
            "toll",
            "count",
            "figure",
            "figures",
            "number",
            "numbers",
            "estimate",
            "estimates",
            "tally",
            "report",
            "reports",
            "statement",
            "casualty",
            "casualties",
            "account",
            "total");

    @Override
    public Maybe<Cue> at(Words words, int at) {
        boolean revised = words.is(at, Set.of("revised", "revising", "corrected", "updated", "lowered"))
                && words.anyIn(at - 6, at + 5, COUNTS);
        int earlier = words.after(
                at,
                "earlier|initial|previous|preliminary |official |death|casualty toll|tally|count|estimate|estimates|figure|figures|reports");
        int first = words.after(at, "initially|earlier|previously reported|put");
        int from = words.after(at, "up|down from");
        boolean moved = from > 0
                && !words.anyIn(at - 8, at, Set.of("%", "percent"))
                && words.anyIn(at - 12, at, COUNTS)
                && hasNumber(words, from);
        return revised || earlier > 0 || first > 0 || moved
                ? Maybe.known(new Cue(
                        at,
                        Math.max(at + 1, Math.max(earlier, Math.max(first, from))),
                        Status.REVISED,
                        Cue.Build.WORD,
                        "revised"))
                : Maybe.unknown();
    }

    private static boolean hasNumber(Words words, int from) {
        for (int at = from; at < Math.min(words.size(), from + 5); at++) {
            if (words.tokens().get(at).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }
}

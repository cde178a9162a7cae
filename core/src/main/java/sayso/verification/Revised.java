package sayso.verification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Phrase EARLIER_TOLL = Phrase.of(
            "earlier|initial|previous|preliminary |official |death|casualty toll|tally|count|estimate|estimates|figure|figures|reports");
    private static final Phrase FIRST_REPORTED = Phrase.of("initially|earlier|previously reported|put");
    private static final Phrase UP_FROM = Phrase.of("up|down from");

    private static final Phrase FIRST_SAID = Phrase.of("initially said|counted");
    private static final Set<String> FATES =
            Set.of("died", "dead", "killed", "deaths", "injured", "wounded", "missing");
    private static final Set<String> TALLIES = Set.of("toll", "tally", "count", "estimate", "estimates");
    private static final Set<String> SMALL = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozens");

    private static final int NEAR = 5;

    private static final Set<String> VERBS = Set.of("revised", "revising", "corrected", "updated", "lowered");
    private static final Set<String> OPENERS = Stream.of(
                    VERBS, Set.of("raised"), Phrase.openers(EARLIER_TOLL, FIRST_REPORTED, FIRST_SAID, UP_FROM))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        boolean raised = words.is(at, Set.of("raised"))
                && !words.is(at - 1, Set.of("the", "a", "this", "that"))
                && words.anyIn(at + 1, at + 5, TALLIES);
        boolean revised = raised || (words.is(at, VERBS) && words.anyIn(at - 6, at + 5, COUNTS));
        int earlier = earlierToll(words, at);
        int said = words.after(at, FIRST_SAID);
        int first = Math.max(words.after(at, FIRST_REPORTED), hasNumber(words, said) ? said : -1);
        int from = words.after(at, UP_FROM);
        boolean moved = from > 0
                && !words.anyIn(at - 8, at, Set.of("%", "percent"))
                && (words.anyIn(at - 12, at, COUNTS) || words.anyIn(at - 12, at, FATES))
                && hasNumber(words, from);
        // "revising an earlier toll" is one remark
        for (int next = at + 1; revised && next < at + 4; next++) {
            earlier = Math.max(earlier, words.after(next, EARLIER_TOLL));
        }
        return revised || earlier > 0 || first > 0 || moved
                ? Maybe.known(new Cue(
                        at,
                        Math.max(at + 1, Math.max(earlier, Math.max(first, from))),
                        Status.REVISED,
                        Cue.Build.WORD,
                        "revised"))
                : Maybe.unknown();
    }

    /// Early reports are revised only where they gave a number.
    private static int earlierToll(Words words, int at) {
        int end = words.after(at, EARLIER_TOLL);
        return end > 0 && words.is(end - 1, Set.of("reports")) && !hasNumber(words, end) ? -1 : end;
    }

    private static boolean hasNumber(Words words, int from) {
        for (int at = from; from > 0 && at < Math.min(words.size(), from + NEAR); at++) {
            if (words.tokens().get(at).kind() == Token.Kind.NUMBER || words.is(at, SMALL)) {
                return true;
            }
        }
        return false;
    }
}

package sayso.verification;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Status;

/// "has not disclosed", "did not say how many", "without specifying", "gave no figure". Who has not released a
/// prisoner withholds no number.
final class NotDisclosed implements StatusRule {
    private static final Set<String> PLAIN = Set.of(
            "disclose",
            "disclosed",
            "reveal",
            "revealed",
            "specify",
            "specified",
            "elaborate",
            "elaborated",
            "differentiate",
            "distinguish",
            "specifying",
            "elaborating",
            "disclosing",
            "revealing",
            "divulge",
            "divulged");
    private static final Set<String> SAID = Set.of("say", "said", "saying", "explain", "explained");
    private static final Set<String> GIVEN = Set.of(
            "give",
            "given",
            "giving",
            "provide",
            "provided",
            "providing",
            "release",
            "released",
            "releasing",
            "publish",
            "published",
            "publishing",
            "identify",
            "identified",
            "offer");
    private static final Set<String> ASKED = Set.of("how", "what", "when", "where", "who", "whether", "why", "which");
    private static final Set<String> NEWS = Set.of(
            "detail",
            "details",
            "figure",
            "figures",
            "number",
            "numbers",
            "name",
            "names",
            "information",
            "toll",
            "breakdown",
            "data",
            "identity",
            "identities",
            "casualty",
            "casualties",
            "evidence",
            "results",
            "reason",
            "reasons",
            "count",
            "estimate",
            "specifics");

    @Override
    public Maybe<Cue> at(Words words, int at) {
        int not = words.after(at, "has|have|had|does|did|do|would not |yet |publicly |immediately |yet |publicly");
        int refused = words.after(at, "declined|refused|declines|refuses |to");
        int without = words.after(at, "without");
        int verb = Math.max(not, Math.max(refused, without));
        int none = words.after(
                at,
                "gave|gives|provided|offered|released|give no |further |other |more details|detail|figure|figures|numbers|number|information|breakdown|timeline");
        if (verb > 0 && tells(words, verb)) {
            return cue(at, verb + 1);
        }
        return none > 0 ? cue(at, none) : Maybe.unknown();
    }

    private static boolean tells(Words words, int verb) {
        return words.is(verb, PLAIN)
                || (words.is(verb, SAID) && words.is(verb + 1, ASKED))
                || (words.is(verb, GIVEN)
                        && words.anyIn(verb + 1, verb + 6, NEWS)
                        && !words.anyIn(verb + 1, verb + 4, Set.of("evidence")));
    }

    private static Maybe<Cue> cue(int from, int to) {
        return Maybe.known(new Cue(from, to, Status.NOT_DISCLOSED, Cue.Build.ACTIVE, "not-disclosed"));
    }
}

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
            "naming",
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
    private static final Phrase NOT_YET =
            Phrase.of("has|have|had|does|did|do|would not|never |yet |publicly |immediately |yet |publicly");
    private static final Phrase YET_TO = Phrase.of("has|have|had yet to |publicly");
    private static final Phrase REFUSED = Phrase.of("declined|refused|declines|refuses |to");
    private static final Phrase WITHOUT = Phrase.of("without");
    private static final Phrase GAVE_NO_DETAIL = Phrase.of(
            "gave|gives|provided|offered|released|give no |further |other |more details|detail|figure|figures|numbers|number|information|breakdown|timeline");

    private static final Phrase HAS =
            Phrase.of("has|have|had|did|does|do|would |so |yet |ever |publicly |immediately |publicly");

    private static final Set<String> OPENERS = Phrase.openers(NOT_YET, YET_TO, REFUSED, WITHOUT, GAVE_NO_DETAIL, HAS);

    @Override
    public Set<String> openers() {
        return OPENERS;
    }

    @Override
    public Maybe<Cue> at(Words words, int at) {
        int not = Math.max(words.after(at, NOT_YET), words.after(at, YET_TO));
        int refused = words.after(at, REFUSED);
        int without = words.after(at, WITHOUT);
        int verb = Math.max(not, Math.max(refused, without));
        int none = words.after(at, GAVE_NO_DETAIL);
        int open = words.after(at, HAS);
        if (open > 0 && tells(words, open) && Neither.before(words, at)) {
            return cue(at, open + 1);
        }
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

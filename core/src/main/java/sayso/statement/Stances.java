package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// Sharpens the stance of a neutral cue by the words of the content: “We urge …” demands, "it would …" pledges,
/// "about 600" from an intelligence service estimates.
final class Stances {
    private static final Set<String> SELVES = Set.of("we", "i", "he", "she", "it", "they");
    private static final Set<String> WILL = Set.of("will", "would", "won't");
    private static final Set<String> OWN_BODIES =
            Set.of("department", "ministry", "company", "agency", "country", "government", "army", "nation", "state");
    private static final Set<String> REPRESENTATIVES = Set.of(
            "he",
            "she",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "president",
            "leader",
            "official",
            "officials",
            "secretary",
            "chief",
            "director");

    /// Verbs behind "it would" and "he will" of which nobody is the doer, and "be", which tells what is expected.
    private static final Set<String> UNWILLED = Set.of(
            "be",
            "have",
            "take",
            "cost",
            "mean",
            "need",
            "become",
            "seem",
            "fall",
            "lose",
            "face",
            "die",
            "happen",
            "remain",
            "likely",
            "require",
            "amount",
            "make",
            "know",
            "like",
            "probably",
            "depend",
            "feel",
            "see");
    private static final Set<String> THREATS = Set.of(
            "attack", "retaliate", "strike", "destroy", "punish", "bomb", "invade", "shoot", "respond", "avenge");
    private static final Set<String> ESTIMATORS =
            Set.of("intelligence", "analyst", "analysts", "monitor", "monitors", "observatory");
    private static final Set<String> ESTIMATES = Set.of("estimate", "estimates", "projection", "projections");
    private static final Set<String> ROUGHLY =
            Set.of("about", "around", "some", "roughly", "approximately", "nearly", "almost", "estimated", "than");
    private static final Set<Stance> PERFORMED =
            Set.of(Stance.DEMANDS, Stance.PLEDGES, Stance.WARNS, Stance.DENIES, Stance.CONCEDES);

    private final Prose prose;

    Stances(Prose prose) {
        this.prose = prose;
    }

    /// `attribution` with its sharpened stance; as it is where the cue is not neutral or the content tells nothing.
    Attribution refine(Attribution attribution) {
        List<Token> content = new ArrayList<>();
        attribution.wording().content().forEach(span -> content.addAll(prose.tokensIn(span)));
        content.removeIf(token -> token.isMark() && "“”\"'‘’«»``''".contains(token.text()));
        Stance stance = attribution.stance();
        if (stance == Stance.ASKS && attribution.wording().cue().isKnown() && isInfinitive(attribution, content)) {
            return attribution.with(Stance.DEMANDS);
        }
        if (stance != Stance.SAYS || content.size() < 3) {
            return attribution;
        }
        Stance other = estimates(attribution, content)
                ? Stance.ESTIMATES
                : performed(content).or(Stance.SAYS);
        return attribution.with(other == Stance.SAYS ? intended(attribution, content) : other);
    }

    /// "asked them not to go": what is asked is an act.
    private boolean isInfinitive(Attribution attribution, List<Token> content) {
        int start = attribution.wording().extent().start();
        List<Token> before = prose.tokensIn(new Span(Math.max(0, start - 4), start));
        boolean to = !before.isEmpty() && before.getLast().is("to");
        return to
                || (content.size() > 2
                        && content.get(0).is("not")
                        && content.get(1).is("to"));
    }

    /// “We urge the governments …”, “I promise …”: the content's own first verb does what it says.
    private static Maybe<Stance> performed(List<Token> content) {
        boolean first = content.getFirst().is("we") || content.getFirst().is("i");
        int verb = first ? 1 : content.size();
        while (verb < content.size() && Grammar.isAdverb(content.get(verb))) {
            verb++;
        }
        for (CueVerbs.Form form :
                verb + 1 < content.size() ? CueVerbs.of(content.get(verb).lower()) : List.<CueVerbs.Form>of()) {
            boolean here = !form.verb().hasParticle()
                    || content.get(verb + 1).is(form.verb().particle());
            if (here && form.inflection() == CueVerbs.Inflection.BASE) {
                return PERFORMED.contains(form.verb().stance())
                        ? Maybe.known(form.verb().stance())
                        : Maybe.unknown();
            }
        }
        return Maybe.unknown();
    }

    /// "it would press on", “We will never stop”, "the department will look into it": the source itself is to act.
    private Stance intended(Attribution attribution, List<Token> content) {
        int will = willAt(content);
        if (will < 0 || !isSelf(attribution, content, will)) {
            return Stance.SAYS;
        }
        int verb = will + 1;
        while (verb < content.size()
                && (Grammar.isAdverb(content.get(verb)) || content.get(verb).is("not"))) {
            verb++;
        }
        if (verb >= content.size() || UNWILLED.contains(content.get(verb).lower())) {
            return Stance.SAYS;
        }
        return THREATS.contains(content.get(verb).lower()) ? Stance.WARNS : Stance.PLEDGES;
    }

    private static int willAt(List<Token> content) {
        for (int place = 1; place < Math.min(4, content.size()); place++) {
            if (WILL.contains(content.get(place).lower())) {
                return place;
            }
        }
        return -1;
    }

    private boolean isSelf(Attribution attribution, List<Token> content, int will) {
        if (will == 1) {
            return SELVES.contains(content.getFirst().lower());
        }
        boolean body = will == 2
                && OWN_BODIES.contains(content.get(1).lower())
                && (content.getFirst().is("the")
                        || content.getFirst().is("his")
                        || content.getFirst().is("her")
                        || content.getFirst().is("our"));
        return body && hasWord(attribution, REPRESENTATIVES);
    }

    private boolean estimates(Attribution attribution, List<Token> content) {
        if (hasWord(attribution, ESTIMATES)) {
            return true;
        }
        if (!hasWord(attribution, ESTIMATORS)) {
            return false;
        }
        for (int place = 1; place < content.size(); place++) {
            boolean number = content.get(place).kind() == Token.Kind.NUMBER;
            if (number && ROUGHLY.contains(content.get(place - 1).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWord(Attribution attribution, Set<String> words) {
        return attribution.wording().source().toList().stream()
                .flatMap(span -> prose.tokensIn(span).stream())
                .anyMatch(token -> words.contains(token.lower()));
    }
}

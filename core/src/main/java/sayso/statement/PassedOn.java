package sayso.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Prose;
import sayso.text.Span;
import sayso.text.Token;

/// What somebody does in words, told by another: "Ruiz vowed revenge, the agency said". A model that hears who passes
/// it on seldom hears the vow inside; that it stands there is sign enough that it is one.
final class PassedOn {
    /// What "said" alone is not: the words are an act or an attitude of their own.
    private static final Set<Stance> DEEDS = Set.of(
            Stance.PLEDGES, Stance.DENIES, Stance.DEMANDS, Stance.WARNS, Stance.CONCEDES, Stance.CLAIMS, Stance.FEELS);

    /// Those who can be nobody else than whom they tell of: "The mayor welcomed the plan, she said".
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "i", "we");

    /// Forms that are plural nouns as often: "the demands of the job".
    private static final Set<String> NOUNS =
            Set.of("demands", "claims", "promises", "pledges", "vows", "fears", "charges", "offers", "orders", "calls");

    /// Verbs that tell an attitude only together with "as".
    private static final Set<String> PORTRAYING =
            Set.of("described", "describes", "characterised", "characterises", "characterized", "characterizes");

    /// "The team promised much" promises nothing.
    private static final Set<String> VAGUE = Set.of("much", "little", "more", "nothing", "it", "this", "them");

    /// Contents in one sentence, the innermost first, are no more.
    private static final int NEAR = 8;

    private final Prose prose;
    private final TreeMap<Integer, Attribution> outer = new TreeMap<>();

    /// @param found the attributions that stand
    PassedOn(Prose prose, List<Attribution> found) {
        this.prose = prose;
        found.stream()
                .filter(each -> each.wording().cue().isKnown())
                .forEach(each -> each.wording().content().forEach(span -> outer.putIfAbsent(span.start(), each)));
    }

    /// Whether `inner`, which only a rule found, stands in what somebody else said in his own words.
    boolean holds(Attribution inner) {
        if (!DEEDS.contains(inner.stance())
                || !inner.finding().rule().isKnownAnd(SaidBefore.NAME::equals)
                || isVague(inner)
                || !(inner.wording().source() instanceof Maybe.Known<Span>(Span source))) {
            return false;
        }
        return outer.headMap(source.start(), true).descendingMap().values().stream()
                .limit(NEAR)
                .anyMatch(each -> holds(each, inner, source));
    }

    private boolean holds(Attribution around, Attribution inner, Span source) {
        Span whole = source.and(inner.extent());
        boolean inside = around.wording().content().stream().anyMatch(span -> span.contains(whole));
        boolean behind = around.wording()
                .cue()
                .isKnownAnd(cue -> cue.start() >= around.wording().extent().end());
        boolean another = around.wording().source().isKnownAnd(span -> !isPerson(span));
        return inside && another && (behind || !isPronoun(source));
    }

    private boolean isVague(Attribution inner) {
        List<Token> said = prose.tokensIn(inner.wording().extent());
        boolean portrays = inner.wording().cue().isKnownAnd(cue -> PORTRAYING.contains(first(cue)));
        return VAGUE.contains(first(inner.wording().extent()))
                || (portrays && said.stream().noneMatch(token -> token.is("as")))
                || inner.wording().cue().isKnownAnd(cue -> NOUNS.contains(first(cue)));
    }

    private boolean isPerson(Span span) {
        return PERSONS.contains(first(span));
    }

    /// "The mayor said she feared the flood": one voice, not two.
    private boolean isPronoun(Span span) {
        return isPerson(span) || first(span).equals("it") || first(span).equals("who");
    }

    private String first(Span span) {
        List<Token> words = prose.tokensIn(span);
        return words.size() == 1 ? words.getFirst().lower() : "";
    }
}

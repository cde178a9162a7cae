package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;

/// "…,” Ana Ruiz was quoted as saying (by the state agency)." / The agency quoted Ana Ruiz as saying that …
final class QuotedAsSaying implements SentenceRule {
    static final String NAME = "quoted-as-saying";

    private static final Set<String> VERBS = Set.of("quoted", "cited", "reported");

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 1; place + 2 < scene.size(); place++) {
            boolean verb = VERBS.contains(scene.at(place).lower()) && !scene.isQuoted(place);
            int as = verb ? asSaying(scene, place) : -1;
            if (as > 0) {
                match(scene, place, as).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    /// The place of "as" in "as saying" within a few words of the verb; -1 if there is none.
    private static int asSaying(Scene scene, int verb) {
        for (int place = verb + 1; place < Math.min(scene.size(), verb + 15); place++) {
            if (scene.is(place, "as") && (scene.is(place + 1, "saying") || scene.is(place + 1, "telling"))) {
                return place;
            }
        }
        return -1;
    }

    private static Maybe<Match> match(Scene scene, int verb, int as) {
        int aux = verb;
        while (scene.has(aux - 1) && (Grammar.isAuxiliary(scene.at(aux - 1)) || Grammar.isAdverb(scene.at(aux - 1)))) {
            aux--;
        }
        Maybe<NounPhrases.Range> left = new NounPhrases(scene).endingAt(aux);
        Voices voices = isPassive(scene, aux, verb) ? passive(scene, left, verb, as) : active(left, verb, as);
        if (!voices.source().isKnownAnd(range -> range.first() < range.end())) {
            return Maybe.unknown();
        }
        int first = left.map(NounPhrases.Range::first).or(aux);
        Attributions.Named named =
                new Attributions.Named(new NounPhrases.Range(verb, as + 2), voices.source(), voices.passer());
        int cut = scene.isComma(first - 1) ? first - 1 : first;
        return content(scene, first, voices.end())
                .map(range -> new Match(
                        Attributions.of(scene, List.of(range), Stance.SAYS, named, Finding.by(NAME, 0.85)),
                        range.first() < first ? cut : scene.size()));
    }

    /// Who is quoted, who quotes, and where the clause ends.
    private record Voices(Maybe<NounPhrases.Range> source, Maybe<NounPhrases.Range> passer, int end) {}

    private static boolean isPassive(Scene scene, int aux, int verb) {
        for (int place = aux; place < verb; place++) {
            if (Grammar.isCopula(scene.at(place))) {
                return true;
            }
        }
        return false;
    }

    /// "Ruiz was quoted (by the agency) as saying (by the agency)".
    private static Voices passive(Scene scene, Maybe<NounPhrases.Range> left, int verb, int as) {
        Maybe<NounPhrases.Range> behind = byAgent(scene, as + 2);
        Maybe<NounPhrases.Range> between =
                scene.is(verb + 1, "by") ? Maybe.known(new NounPhrases.Range(verb + 2, as)) : Maybe.unknown();
        return new Voices(
                left, behind.orElse(between), behind.map(NounPhrases.Range::end).or(as + 2));
    }

    /// "the agency quoted Ruiz as saying".
    private static Voices active(Maybe<NounPhrases.Range> left, int verb, int as) {
        return new Voices(Maybe.known(new NounPhrases.Range(verb + 1, as)), left, as + 2);
    }

    private static Maybe<NounPhrases.Range> byAgent(Scene scene, int place) {
        if (!scene.is(place, "by")) {
            return Maybe.unknown();
        }
        int end = new NounPhrases(scene).endOf(place + 1);
        return end > place + 1 ? Maybe.known(new NounPhrases.Range(place + 1, end)) : Maybe.unknown();
    }

    private static Maybe<NounPhrases.Range> content(Scene scene, int clauseFirst, int end) {
        boolean before =
                scene.closesQuotation(clauseFirst - 1) || (scene.isComma(clauseFirst - 1) && end >= scene.end());
        int contentEnd = scene.isComma(clauseFirst - 1) ? clauseFirst - 1 : clauseFirst;
        if (before && contentEnd > 0) {
            return Maybe.known(new NounPhrases.Range(0, contentEnd));
        }
        int first = end;
        while (scene.isComma(first) || scene.is(first, ":") || scene.is(first, "that")) {
            first++;
        }
        return first < scene.end() ? Maybe.known(new NounPhrases.Range(first, scene.end())) : Maybe.unknown();
    }
}

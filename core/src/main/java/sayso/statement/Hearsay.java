package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;

/// Somebody's word, nobody named: "Forty men are believed to have fled." / "It is understood that the talks failed."
final class Hearsay implements SentenceRule {
    static final String NAME = "hearsay";

    private static final Set<String> PARTICIPLES = Set.of(
            "said",
            "believed",
            "thought",
            "understood",
            "reported",
            "alleged",
            "rumoured",
            "rumored",
            "feared",
            "presumed",
            "claimed");

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 2; place + 2 < scene.size(); place++) {
            boolean passive = PARTICIPLES.contains(scene.at(place).lower()) && !scene.isQuoted(place);
            int copula = passive ? copulaBefore(scene, place) : place;
            if (copula < place) {
                match(scene, copula, place).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    /// "are", "is widely", "has been": the place where it begins; `place` itself where there is none.
    private static int copulaBefore(Scene scene, int place) {
        int at = place - 1;
        while (at > 0 && Grammar.isAdverb(scene.at(at))) {
            at--;
        }
        if (!Grammar.isCopula(scene.at(at))) {
            return place;
        }
        boolean perfect = scene.is(at, "been") && at > 1 && Grammar.isAuxiliary(scene.at(at - 1));
        return perfect ? at - 1 : at;
    }

    private static Maybe<Match> match(Scene scene, int copula, int participle) {
        Maybe<NounPhrases.Range> subject = new NounPhrases(scene).endingAt(copula);
        if (!(subject instanceof Maybe.Known<NounPhrases.Range>(NounPhrases.Range range))) {
            return Maybe.unknown();
        }
        boolean impersonal = scene.is(copula - 1, "it");
        int link = participle + 1;
        int end = clauseEnd(scene, link);
        if (link + 1 >= end || !(scene.is(link, "to") || (impersonal && scene.is(link, "that")))) {
            return Maybe.unknown();
        }
        List<NounPhrases.Range> content = impersonal && scene.is(link, "that")
                ? List.of(new NounPhrases.Range(link + 1, end))
                : List.of(range, new NounPhrases.Range(link + 1, end));
        Attributions.Named named =
                new Attributions.Named(new NounPhrases.Range(copula, participle + 1), Maybe.unknown(), Maybe.unknown());
        return Maybe.known(
                new Match(Attributions.of(scene, content, Stance.SAYS, named, Finding.by(NAME, 0.5)), scene.size()));
    }

    private static int clauseEnd(Scene scene, int from) {
        int end = from;
        while (end < scene.end() && (scene.isQuoted(end) || !scene.isBreak(end))) {
            end++;
        }
        return end;
    }
}

package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;

/// "According to the mayor, the dam burst." / "The dam burst, according to the mayor." / "The dam, according to the
/// mayor, burst."
final class AccordingTo implements SentenceRule {
    static final String NAME = "according-to";

    /// Nouns behind "according to" that are measures and not sources: "paid according to rank".
    private static final Set<String> MEASURES =
            Set.of("plan", "rank", "size", "age", "schedule", "need", "needs", "merit", "taste", "custom");

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place + 2 < scene.size(); place++) {
            if (scene.is(place, "according") && scene.is(place + 1, "to") && !scene.isQuoted(place)) {
                match(scene, place).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    private static Maybe<Match> match(Scene scene, int place) {
        int sourceEnd = sourceEnd(scene, place + 2);
        if (sourceEnd == place + 2 || MEASURES.contains(scene.at(sourceEnd - 1).lower())) {
            return Maybe.unknown();
        }
        List<NounPhrases.Range> content = content(scene, place, sourceEnd);
        if (content.isEmpty()) {
            return Maybe.unknown();
        }
        Attributions.Named named = new Attributions.Named(
                new NounPhrases.Range(place, place + 2),
                Maybe.known(new NounPhrases.Range(place + 2, sourceEnd)),
                Maybe.unknown());
        Attribution attribution = Attributions.of(scene, content, Stance.SAYS, named, Finding.by(NAME, 0.8));
        int cut = scene.isComma(place - 1) ? place - 1 : place;
        return Maybe.known(new Match(attribution, cut > 0 ? cut : scene.size()));
    }

    /// The source goes on to the next comma or the sentence's end, its relative clause included: "journalists who saw
    /// the bodies".
    private static int sourceEnd(Scene scene, int first) {
        int end = first;
        while (end < scene.end() && !scene.isBreak(end) && !scene.isQuoted(end)) {
            end++;
        }
        int behind = new NounPhrases(scene).endWithApposition(end);
        return first > 2 && behind >= scene.end() ? behind : end;
    }

    private static List<NounPhrases.Range> content(Scene scene, int place, int sourceEnd) {
        List<NounPhrases.Range> content = new ArrayList<>();
        int before = scene.isComma(place - 1) ? place - 1 : place;
        int first = firstOf(scene, before);
        boolean opens = before <= first || !hasWords(scene, first, before);
        if (!opens) {
            content.add(new NounPhrases.Range(first, before));
        }
        boolean inside = scene.isComma(sourceEnd) && (opens || !scene.hasClause(first, before));
        if (inside && sourceEnd + 1 < scene.end()) {
            content.add(new NounPhrases.Range(sourceEnd + 1, scene.end()));
        }
        return content;
    }

    /// "But according to …" opens the sentence as well.
    private static boolean hasWords(Scene scene, int first, int end) {
        return end - first > 1 || !Grammar.isConjunction(scene.at(first));
    }

    private static int firstOf(Scene scene, int end) {
        int first = 0;
        for (int place = 0; place < end; place++) {
            if (scene.is(place, ";") && !scene.isQuoted(place)) {
                first = place + 1;
            }
        }
        return first;
    }
}

package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;

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
                CuePhrase phrase = new CuePhrase(scene, new NounPhrases.Range(place, place + 2));
                if (!MEASURES.contains(scene.at(phrase.sourceEnd() - 1).lower())) {
                    phrase.match(Finding.by(NAME, 0.8)).toList().forEach(matches::add);
                }
            }
        }
        return matches;
    }
}

package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;

/// "The dam burst, per the ministry." A rate ("twice per day", "per 100,000 people") has no comma before it, or
/// neither article nor name behind.
final class Per implements SentenceRule {
    static final String NAME = "per-source";

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place + 1 < scene.size(); place++) {
            boolean fenced = place == 0 || scene.isComma(place - 1);
            boolean source = scene.is(place + 1, "the")
                    || (scene.at(place + 1).isWord() && scene.at(place + 1).isCapitalised());
            if (scene.is(place, "per") && fenced && source && !scene.isQuoted(place)) {
                new CuePhrase(scene, new NounPhrases.Range(place, place + 1))
                        .match(Finding.by(NAME, 0.6))
                        .toList()
                        .forEach(matches::add);
            }
        }
        return matches;
    }
}

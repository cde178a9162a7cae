package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;

/// "It was, in the words of the mayor, “a night of fear”."
final class InTheWordsOf implements SentenceRule {
    static final String NAME = "in-the-words-of";

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place + 4 < scene.size(); place++) {
            boolean cue = scene.is(place, "in")
                    && scene.is(place + 1, "the")
                    && scene.is(place + 2, "words")
                    && scene.is(place + 3, "of");
            if (cue && !scene.isQuoted(place)) {
                new CuePhrase(scene, new NounPhrases.Range(place, place + 4))
                        .match(Finding.by(NAME, 0.75))
                        .toList()
                        .forEach(matches::add);
            }
        }
        return matches;
    }
}

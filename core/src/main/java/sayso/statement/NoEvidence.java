package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;

/// "The monitors found no evidence that the bridge was mined": whoever sees no evidence denies.
final class NoEvidence implements SentenceRule {
    static final String NAME = "no-evidence";

    private static final Set<String> VERBS =
            Set.of("found", "find", "finds", "saw", "sees", "see", "has", "had", "have");
    private static final Set<String> NOUNS = Set.of("evidence", "indication", "sign", "proof");

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (int verb = 1; verb + 4 < scene.size(); verb++) {
            boolean cue = VERBS.contains(scene.at(verb).lower())
                    && scene.is(verb + 1, "no")
                    && NOUNS.contains(scene.at(verb + 2).lower())
                    && (scene.is(verb + 3, "that") || scene.is(verb + 3, "of"));
            if (cue && !scene.isQuoted(verb)) {
                match(scene, verb).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    private static Maybe<Match> match(Scene scene, int verb) {
        int before = verb;
        while (scene.has(before - 1)
                && (Grammar.isAuxiliary(scene.at(before - 1)) || Grammar.isAdverb(scene.at(before - 1)))) {
            before--;
        }
        Maybe<NounPhrases.Range> source = new NounPhrases(scene).endingAt(before);
        int end = scene.end();
        if (!source.isKnown() || verb + 4 >= end) {
            return Maybe.unknown();
        }
        Attributions.Named named =
                new Attributions.Named(new NounPhrases.Range(verb, verb + 3), source, Maybe.unknown());
        List<NounPhrases.Range> content = List.of(new NounPhrases.Range(verb + 4, end));
        return Maybe.known(
                new Match(Attributions.of(scene, content, Stance.DENIES, named, Finding.by(NAME, 0.7)), scene.size()));
    }
}

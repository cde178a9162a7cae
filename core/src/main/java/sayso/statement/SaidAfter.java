package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;

/// The content stands before the cue, or around it: “We will,” Ana Ruiz said. / The dam, the mayor said, had burst.
final class SaidAfter implements SentenceRule {
    static final String NAME = "said-after";
    static final String INSIDE = "said-inside";

    @Override
    public List<Match> in(Scene scene) {
        List<Match> matches = new ArrayList<>();
        for (Cue cue : Cues.in(scene)) {
            if (cue.subject().isKnown() && !cue.borrowed() && !cue.participle() && isSpeech(cue.verb())) {
                match(scene, cue).toList().forEach(matches::add);
            }
        }
        return matches;
    }

    private static boolean isSpeech(CueVerb verb) {
        return verb.takesQuotation() || verb.takesClause();
    }

    private static Maybe<Match> match(Scene scene, Cue cue) {
        int first = cue.clauseFirst();
        boolean quoted =
                scene.closesQuotation(first - 1) || (scene.isComma(first - 1) && scene.closesQuotation(first - 2));
        int contentEnd = scene.isComma(first - 1) ? first - 1 : first;
        int contentFirst = scene.clauseFirst(contentEnd);
        if ((!quoted && !scene.isComma(first - 1)) || contentEnd <= contentFirst) {
            return Maybe.unknown();
        }
        Adjuncts.Skipped skipped = new Adjuncts(scene).behind(cue);
        int behind = skipped.end();
        boolean ends = behind >= scene.end()
                || scene.isBreak(behind)
                || Grammar.isConjunction(scene.at(behind))
                || Grammar.isSubordinator(scene.at(behind));
        if (scene.is(behind, "that") || (!ends && !quoted)) {
            return Maybe.unknown();
        }
        List<NounPhrases.Range> content = new ArrayList<>(List.of(new NounPhrases.Range(contentFirst, contentEnd)));
        boolean around = continues(scene, behind, !scene.hasClause(contentFirst, contentEnd));
        if (around) {
            content.add(new NounPhrases.Range(behind + 1, scene.end()));
        } else if (!scene.hasClause(contentFirst, contentEnd)) {
            return Maybe.unknown();
        }
        Finding finding = Finding.by(around ? INSIDE : NAME, quoted ? 0.9 : 0.75);
        Attribution attribution =
                Attributions.of(scene, cue, new Attributions.Parts(content, skipped.addressee()), finding);
        return Maybe.known(new Match(attribution, contentEnd));
    }

    /// Whether the content goes on behind the comma at `comma`: with a new quotation, or because what stood before
    /// was no clause yet.
    private static boolean continues(Scene scene, int comma, boolean unfinished) {
        if (!scene.isComma(comma) || comma + 1 >= scene.end()) {
            return false;
        }
        return scene.opensQuotation(comma + 1) || (unfinished && scene.hasClause(comma + 1, scene.end()));
    }
}

package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.reading.Stance;

/// An adverbial that names a source, at the front, at the end or in the middle of what it vouches for: "according to
/// the mayor".
final class CuePhrase {
    private final Scene scene;
    private final NounPhrases.Range cue;

    /// @param cue the words before the source
    CuePhrase(Scene scene, NounPhrases.Range cue) {
        this.scene = scene;
        this.cue = cue;
    }

    /// The attribution that the adverbial makes with what stands around it.
    Maybe<SentenceRule.Match> match(Finding finding) {
        int sourceEnd = sourceEnd();
        List<NounPhrases.Range> content = sourceEnd == cue.end() ? List.of() : content(sourceEnd);
        if (content.isEmpty()) {
            return Maybe.unknown();
        }
        Attributions.Named named =
                new Attributions.Named(cue, Maybe.known(new NounPhrases.Range(cue.end(), sourceEnd)), Maybe.unknown());
        Attribution attribution = Attributions.of(scene, content, Stance.SAYS, named, finding);
        int cut = before();
        return Maybe.known(new SentenceRule.Match(attribution, cut > 0 ? cut : scene.size()));
    }

    /// The source goes on to the next comma or the sentence's end, its relative clause included: "journalists who saw
    /// the bodies".
    int sourceEnd() {
        int end = cue.end();
        while (end < scene.end() && !scene.isBreak(end) && !scene.isQuoted(end)) {
            end++;
        }
        int behind = new NounPhrases(scene).endWithApposition(end);
        return cue.end() > 2 && behind >= scene.end() ? behind : end;
    }

    private int before() {
        return scene.isComma(cue.first() - 1) ? cue.first() - 1 : cue.first();
    }

    private List<NounPhrases.Range> content(int sourceEnd) {
        List<NounPhrases.Range> content = new ArrayList<>();
        int before = before();
        int first = scene.clauseFirst(before);
        boolean opens = before <= first || !hasWords(first, before);
        if (!opens) {
            content.add(new NounPhrases.Range(first, before));
        }
        int behind = new Citing(scene).endAt(sourceEnd);
        boolean inside =
                scene.isComma(behind) && (opens || !scene.hasClause(first, before) || scene.opensQuotation(behind + 1));
        if (inside && behind + 1 < scene.end()) {
            content.add(new NounPhrases.Range(behind + 1, scene.end()));
        }
        return content;
    }

    /// "But according to …" opens the sentence as well.
    private boolean hasWords(int first, int end) {
        return end - first > 1 || !Grammar.isConjunction(scene.at(first));
    }
}

package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Maybe;
import sayso.text.Span;

/// The content stands behind the cue: The army said (that) it had withdrawn. / …, adding that nobody was hurt. /
/// Seoul pledged help.
final class SaidBefore {
    static final String NAME = "said-before";
    static final String PARTICIPLE = "added-participle";

    private SaidBefore() {}

    /// What the rule finds in one sentence where the other rules have taken the cues `taken` and cut contents at
    /// `cuts`.
    static List<Attribution> in(Scene scene, List<Span> taken, List<Integer> cuts) {
        List<Attribution> found = new ArrayList<>();
        List<Cue> cues = Cues.in(scene);
        List<Integer> allCuts = new ArrayList<>(cuts);
        cues.stream().filter(cue -> cue.borrowed()).forEach(cue -> allCuts.add(cutBefore(scene, cue)));
        for (Cue cue : cues) {
            if (taken.stream().noneMatch(scene.span(cue.first(), cue.end())::overlaps) && !cue.inverted()) {
                attribution(scene, cue, allCuts).toList().forEach(found::add);
            }
        }
        return found;
    }

    private static Maybe<Attribution> attribution(Scene scene, Cue cue, List<Integer> cuts) {
        Adjuncts.Skipped skipped = new Adjuncts(scene).behind(cue);
        Complement complement = new Complement(scene, cue, cuts);
        Maybe<NounPhrases.Range> content = complement.from(skipped.end()).orElse(complement.from(cue.end()));
        Maybe<NounPhrases.Range> addressee =
                content.isKnownAnd(range -> range.first() >= skipped.end()) ? skipped.addressee() : Maybe.unknown();
        double confidence =
                cue.verb().takes().startsWith("ct") || cue.verb().takes().startsWith("tc") ? 0.8 : 0.55;
        Finding finding = Finding.by(cue.participle() ? PARTICIPLE : NAME, confidence);
        return content.map(range -> Attributions.of(
                scene,
                cue,
                new Attributions.Parts(List.of(range), addressee, Carriers.in(scene, cue.end(), range.first())),
                finding));
    }

    /// An earlier content ends where a coordinated or participial cue begins: at its comma, "and" or "but".
    private static int cutBefore(Scene scene, Cue cue) {
        int at = cue.first();
        while (scene.has(at - 1) && (Grammar.isAuxiliary(scene.at(at - 1)) || Grammar.isAdverb(scene.at(at - 1)))) {
            at--;
        }
        while (scene.is(at - 1, "and") || scene.is(at - 1, "but") || scene.isComma(at - 1)) {
            at--;
        }
        return at;
    }
}

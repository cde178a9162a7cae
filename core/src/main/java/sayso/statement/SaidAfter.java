package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.reading.Finding;
import sayso.reading.Maybe;

/// The content stands before the cue, or around it: “We will,” Ana Ruiz said. / The dam, the mayor said, had burst.
final class SaidAfter implements SentenceRule {
    private static final int SHORTEST_CLAUSE = 4;

    private static final Set<String> TIMES =
            Set.of("as", "when", "while", "after", "before", "since", "until", "because", "although", "though", "if");

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
        boolean comma = scene.isComma(first - 1);
        boolean quoted = scene.closesQuotation(first - 1) || (comma && scene.closesQuotation(first - 2));
        int contentEnd = comma ? first - 1 : first;
        int contentFirst = scene.clauseFirst(contentEnd);
        Adjuncts.Skipped skipped = new Adjuncts(scene).behind(cue);
        int behind = skipped.end();
        boolean fits = contentEnd > contentFirst && !scene.is(behind, "that") && (quoted || ends(scene, behind));
        if (!fits || (!quoted && !comma)) {
            return Maybe.unknown();
        }
        List<NounPhrases.Range> content = new ArrayList<>(List.of(new NounPhrases.Range(contentFirst, contentEnd)));
        boolean whole = isWhole(scene, contentFirst, contentEnd, behind);
        boolean around = continues(scene, behind, !whole);
        if (around) {
            content.add(new NounPhrases.Range(behind + 1, scene.end()));
        } else if (!whole) {
            return Maybe.unknown();
        }
        Finding finding = Finding.by(around ? INSIDE : NAME, quoted ? 0.9 : 0.75);
        Attributions.Parts parts =
                new Attributions.Parts(content, skipped.addressee(), Carriers.in(scene, cue.end(), behind));
        return Maybe.known(new Match(Attributions.of(scene, cue, parts, finding), contentEnd));
    }

    /// A clause stands before the cue; or, where nothing follows, words enough that are no adverbial: not every
    /// finite verb can be told ("A strike killed 27, the ministry said.").
    private static boolean isWhole(Scene scene, int first, int end, int behind) {
        if (isAdverbialClause(scene, first, end)) {
            return false;
        }
        boolean adverbial = Grammar.isPreposition(scene.at(first)) || Grammar.isSubordinator(scene.at(first));
        return scene.hasClause(first, end) || (behind >= scene.end() && end - first >= SHORTEST_CLAUSE && !adverbial);
    }

    /// "As the flood rose, | the mayor said": tells when he spoke. Not so "If the flood rises, the town is lost, |
    /// …".
    private static boolean isAdverbialClause(Scene scene, int first, int end) {
        if (!TIMES.contains(scene.at(first).lower()) || scene.isQuoted(first)) {
            return false;
        }
        for (int place = first; place < end; place++) {
            if (scene.isBreak(place) || scene.isQuoted(place)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the reporting clause is over at `place`.
    private static boolean ends(Scene scene, int place) {
        return place >= scene.end()
                || scene.isBreak(place)
                || Grammar.isConjunction(scene.at(place))
                || Grammar.isSubordinator(scene.at(place));
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

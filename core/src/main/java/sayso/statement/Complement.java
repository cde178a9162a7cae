package sayso.statement;

import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Token;

/// Finds the content that follows a cue, by what its verb takes.
final class Complement {
    private static final Set<String> ANONYMOUS = Set.of("named", "identified", "quoted", "anonymous");

    private final Scene scene;
    private final Cue cue;
    private final List<Integer> cuts;

    /// @param cuts places at which another attribution takes over
    Complement(Scene scene, Cue cue, List<Integer> cuts) {
        this.scene = scene;
        this.cue = cue;
        this.cuts = List.copyOf(cuts);
    }

    /// The content that begins at or behind `from`, if the verb takes what stands there.
    Maybe<NounPhrases.Range> from(int from) {
        int at = behindInsertion(from);
        if (scene.isComma(at) || scene.is(at, ":")) {
            at++;
            if (!scene.isQuoted(at) && !scene.is(from, ":") && !scene.is(at, "that")) {
                return Maybe.unknown();
            }
        }
        if (scene.is(at, "that") && cue.verb().takesThat()) {
            return range(at + 1, clauseEnd(at + 1));
        }
        if (scene.opensQuotation(at)) {
            // "a coalition called “Open Roads”" bears that name
            if (cue.verb().lemma().equals("call") && !cue.verb().hasParticle()) {
                return Maybe.unknown();
            }
            boolean phrase = cue.verb().takesPhrase() && !cue.verb().takesThat();
            return takesQuotedHere(at) ? range(at, phrase ? phraseEnd(at) : clauseEnd(at)) : Maybe.unknown();
        }
        if (scene.is(from, ":")) {
            return range(at, scene.end());
        }
        return unquoted(at);
    }

    /// "said, however, that": one adverb between commas.
    private int behindInsertion(int from) {
        boolean inserted = scene.isComma(from)
                && scene.has(from + 1)
                && Grammar.isAdverb(scene.at(from + 1))
                && scene.isComma(from + 2);
        return inserted ? from + 3 : from;
    }

    /// "asked not to be named", "asked to remain anonymous": tells how the source speaks, not what it says.
    private boolean isAnonymity(int at) {
        for (int place = at; place < Math.min(scene.end(), at + 5); place++) {
            boolean being = scene.is(place - 1, "be") || scene.is(place - 1, "remain");
            if (being && ANONYMOUS.contains(scene.at(place).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean takesQuotedHere(int at) {
        return cue.verb().takesQuotation()
                || cue.verb().takesPhrase()
                || (cue.verb().takesThat() && scene.hasClause(at, scene.end()));
    }

    private Maybe<NounPhrases.Range> unquoted(int at) {
        if (isAnonymity(at)) {
            return Maybe.unknown();
        }
        if (cue.verb().takesInfinitive() && scene.is(at, "to")) {
            return range(at + 1, clauseEnd(at + 1));
        }
        if (cue.stance() == Stance.ASKS && isQuestionWord(at)) {
            return range(at, clauseEnd(at));
        }
        if (cue.verb().takesClause() && beginsClause(at)) {
            return range(at, clauseEnd(at));
        }
        if (cue.verb().takesAddressee() && (scene.is(at, "to") || (scene.is(at, "not") && scene.is(at + 1, "to")))) {
            return range(scene.is(at, "to") ? at + 1 : at, clauseEnd(at + 1));
        }
        return cue.verb().takesPhrase() && beginsPhrase(at) ? range(at, phraseEnd(at)) : Maybe.unknown();
    }

    /// "asked | whether …", "wonders | who …".
    private boolean isQuestionWord(int at) {
        return scene.has(at)
                && (Grammar.isSubordinator(scene.at(at)) || Grammar.isWho(scene.at(at)) || scene.is(at, "what"))
                && !scene.is(at, "because")
                && !scene.is(at, "after")
                && !scene.is(at, "before");
    }

    /// A finite verb stands before the next comma or the end, and its subject before it.
    private boolean beginsClause(int at) {
        int end = clauseEnd(at);
        boolean duty = isDuty();
        if (at >= end
                || duty
                || scene.isBreak(at)
                || Grammar.isFinite(scene.at(at))
                || Grammar.isConjunction(scene.at(at))) {
            return false;
        }
        boolean main = true;
        for (int place = at + 1; place < end; place++) {
            main &= !Grammar.isSubordinator(scene.at(place));
            boolean finite = Grammar.isFinite(scene.at(place)) || (main && scene.isPastForm(place));
            if (finite && !scene.isQuoted(place)) {
                return true;
            }
        }
        return cue.verb().lemma().equals("say");
    }

    /// "reported for duty", "testified before the committee": where, and not what.
    private boolean isDuty() {
        int at = cue.end();
        boolean reports = cue.verb().lemma().equals("report") && (scene.is(at, "for") || scene.is(at, "to"));
        boolean testifies = cue.verb().lemma().equals("testify") && (scene.is(at, "before") || scene.is(at, "in"));
        return reports || testifies;
    }

    private boolean beginsPhrase(int at) {
        return scene.has(at)
                && at < scene.end()
                && (scene.at(at).isWord() || scene.at(at).kind() == Token.Kind.NUMBER)
                && !Grammar.isPreposition(scene.at(at))
                && !Grammar.isFinite(scene.at(at))
                && (!Grammar.isSubordinator(scene.at(at)) || pointsWith(at))
                && !Grammar.isConjunction(scene.at(at));
    }

    /// "rejected that figure": "that" before a noun, and no verb follows that would make it a clause.
    private boolean pointsWith(int at) {
        return scene.is(at, "that") && at + 1 < scene.end() && !scene.hasClause(at + 1, scene.end());
    }

    /// A clause goes on to the end of the sentence, less what another attribution or a contrasting clause takes.
    private int clauseEnd(int from) {
        int end = limit(from);
        for (int place = from + 1; place < end; place++) {
            if (scene.isQuoted(place)) {
                continue;
            }
            boolean contrast = scene.isComma(place) && isContrast(place + 1);
            if (scene.is(place, ";") || contrast) {
                return place;
            }
        }
        return end;
    }

    /// "…, but gave a false name": what follows "but" has no subject of its own and is still said.
    private boolean goesOn(int place) {
        return scene.has(place) && (Grammar.isFinite(scene.at(place)) || Grammar.isAdverb(scene.at(place)));
    }

    /// ", but …", ", while …", ", as Kyiv denied it".
    private boolean isContrast(int place) {
        boolean contrast = (scene.is(place, "but") && !goesOn(place + 1))
                || scene.is(place, "while")
                || scene.is(place, "although")
                || scene.is(place, "though");
        return contrast || (scene.is(place, "as") && scene.hasClause(place + 1, Math.min(scene.end(), place + 6)));
    }

    /// A phrase ends at a comma, at a subordinate clause and before its date.
    private int phraseEnd(int from) {
        int end = limit(from);
        for (int place = from + 1; place < end; place++) {
            if (scene.isQuoted(place)) {
                continue;
            }
            boolean dated = Grammar.isPreposition(scene.at(place))
                    && scene.has(place + 1)
                    && Grammar.isTimeWord(scene.at(place + 1))
                    && !isPossessive(place + 2);
            boolean first = scene.is(place, "for") && scene.is(place + 1, "the") && scene.is(place + 3, "time");
            boolean clause = Grammar.isSubordinator(scene.at(place)) && !scene.is(place, "that");
            boolean weekday = Grammar.isWeekday(scene.at(place)) && !isPossessive(place + 1);
            boolean verb = Grammar.isConjunction(scene.at(place)) && isSecondVerb(place + 1);
            if (scene.isBreak(place) || dated || first || clause || weekday || verb) {
                return withoutAgo(from, place);
            }
        }
        return withoutAgo(from, end);
    }

    /// "before Friday’s vote": the day of the vote, not of saying.
    private boolean isPossessive(int place) {
        return scene.has(place) && scene.at(place).kind() == Token.Kind.POSSESSIVE;
    }

    /// "proposed the closure | nearly a year ago".
    private int withoutAgo(int from, int end) {
        int at = scene.is(end - 1, "ago") ? end - 2 : end;
        if (at == end || at <= from || scene.isQuoted(at)) {
            return end;
        }
        while (at - 1 > from && isMeasureWord(scene.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isMeasureWord(Token token) {
        return Grammar.isAdverb(token)
                || token.is("a")
                || token.is("an")
                || token.is("few")
                || token.kind() == Token.Kind.NUMBER;
    }

    /// "called for talks | and gave no date": the cue's subject does something else.
    private boolean isSecondVerb(int place) {
        return scene.has(place) && !scene.isQuoted(place) && Grammar.isFinite(scene.at(place));
    }

    private int limit(int from) {
        int limit = scene.end();
        for (int cut : cuts) {
            if (cut > from && cut < limit) {
                limit = cut;
            }
        }
        return limit;
    }

    private static Maybe<NounPhrases.Range> range(int first, int end) {
        return first < end ? Maybe.known(new NounPhrases.Range(first, end)) : Maybe.unknown();
    }
}

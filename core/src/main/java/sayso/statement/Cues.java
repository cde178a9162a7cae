package sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.text.Token;

/// Finds the reporting verbs of a sentence that somebody does: active, finite or participial, outside quotation
/// marks.
final class Cues {
    /// "40 cases reported in May": they are reported, and report nothing.
    private static final Set<String> OCCURRING =
            Set.of("cases", "case", "deaths", "infections", "incidents", "crimes", "casualties", "injuries", "damage");

    private final Scene scene;
    private final NounPhrases phrases;
    private final List<Cue> found = new ArrayList<>();

    private Cues(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /// The cues of the sentence, in order.
    static List<Cue> in(Scene scene) {
        Cues cues = new Cues(scene);
        for (int place = 0; place < scene.size(); place++) {
            boolean name = scene.at(place).isCapitalised() && place > 0;
            if (!scene.isQuoted(place) && scene.at(place).isWord() && !name) {
                cues.look(place);
            }
        }
        return List.copyOf(cues.found);
    }

    private void look(int place) {
        for (CueVerbs.Form form : CueVerbs.of(scene.at(place).lower())) {
            int end = endWithParticle(place, form.verb());
            if (end > place) {
                add(form, place, end);
                return;
            }
        }
    }

    /// Behind the verb and its particle; `place` if the particle is not there.
    private int endWithParticle(int place, CueVerb verb) {
        if (!verb.hasParticle()) {
            return place + 1;
        }
        return scene.is(place + 1, verb.particle()) ? place + 2 : place;
    }

    private void add(CueVerbs.Form form, int place, int end) {
        switch (form.inflection()) {
            case PARTICIPLE -> addParticiple(form.verb(), place, end);
            case PAST, PRESENT -> addFinite(form.verb(), place, end);
            case PAST_PARTICIPLE -> addPerfect(form.verb(), place, end);
            case BASE -> addBase(form.verb(), place, end);
        }
    }

    private void addFinite(CueVerb verb, int place, int end) {
        int before = behindSubject(place);
        boolean passive = has(before, place, Grammar::isCopula);
        boolean unreal = has(before, place, Grammar::isModal) || scene.is(place - 1, "to");
        boolean negated = has(before, place, Grammar::isNegation);
        boolean unsaid = negated && verb.stance() != Stance.DENIES;
        boolean elsewhere = scene.is(end, "by") || scene.is(end, "above") || scene.is(end, "below");
        if (passive || unreal || unsaid || isNoun(place) || elsewhere) {
            return;
        }
        if (isInverted(place) && verb.canInvert() && isInvertedSubject(end)) {
            found.add(new Cue(verb, place, end, false, inverted(end), false, negated));
            return;
        }
        Maybe<NounPhrases.Range> own = phrases.endingAt(before);
        if (verb.lemma().equals("report")
                && OCCURRING.contains(scene.at(Math.max(0, before - 1)).lower())) {
            return;
        }
        if (own.isKnownAnd(range -> isPluralNoun(place, end, range) || isNobody(range) || isNoSource(range))) {
            return;
        }
        if (own.isKnown()) {
            found.add(new Cue(verb, place, end, false, relative(own), false, negated));
        } else if (isCoordinated(before)) {
            found.add(new Cue(verb, place, end, false, earlierSubject(before), true, negated));
        } else if (isInverted(place)) {
            found.add(new Cue(verb, place, end, false, inverted(end), false, negated));
        }
    }

    /// "has written": a past participle is a cue only behind a form of "have".
    private void addPerfect(CueVerb verb, int place, int end) {
        if (has(behindSubject(place), place, token -> token.is("has") || token.is("have") || token.is("had"))) {
            addFinite(verb, place, end);
        }
    }

    /// A noun phrase, and no further verb or quotation, follows to the end of the sentence: it can only be the
    /// subject.
    private boolean isInvertedSubject(int end) {
        int behind = phrases.endOf(end);
        return behind > end && !scene.hasClause(end, scene.end());
    }

    /// "…,” said Ana Ruiz, a farmer": the subject stands behind the verb.
    private Maybe<NounPhrases.Range> inverted(int end) {
        int behind = phrases.endOf(end);
        return behind == end
                ? Maybe.unknown()
                : Maybe.known(new NounPhrases.Range(end, phrases.endWithApposition(behind)));
    }

    /// "officials say": only a plural or a pronoun stands right before; "to say", "would say", "did say" report
    /// nothing that was said.
    private void addBase(CueVerb verb, int place, int end) {
        boolean subject = scene.has(place - 1)
                && !has(behindSubject(place), place, Grammar::isAuxiliary)
                && isPlural(behindSubject(place) - 1);
        if (subject && phrases.endingAt(behindSubject(place)) instanceof Maybe.Known<NounPhrases.Range> own) {
            found.add(new Cue(verb, place, end, false, relative(own), false, false));
        }
    }

    private boolean isPlural(int place) {
        if (!scene.has(place)) {
            return false;
        }
        Token token = scene.at(place);
        boolean pronoun = token.is("they") || token.is("we") || token.is("i") || Grammar.isWho(token);
        return pronoun
                || (token.isWord()
                        && !Grammar.isPronoun(token)
                        && (token.lower().endsWith("s")
                                || token.is("police")
                                || token.is("media")
                                || token.is("people")));
    }

    /// ", adding that …" or "a statement saying …": the participle borrows its subject.
    private void addParticiple(CueVerb verb, int place, int end) {
        boolean auxiliary = scene.has(place - 1) && has(behindSubject(place), place, Grammar::isCopula);
        int before = place;
        while (scene.has(before - 1) && Grammar.isAdverb(scene.at(before - 1))) {
            before--;
        }
        if (auxiliary) {
            addProgressive(verb, place, end);
        } else if (scene.isComma(before - 1) || scene.is(before - 1, "and")) {
            found.add(new Cue(verb, place, end, true, earlierSubject(before), true, false));
        } else if (isUtterance(before - 1)) {
            found.add(new Cue(verb, place, end, true, earlierSubject(before - 1), true, false));
        }
    }

    private void addProgressive(CueVerb verb, int place, int end) {
        int before = behindSubject(place);
        Maybe<NounPhrases.Range> own = phrases.endingAt(before);
        if (own.isKnown() && !has(before, place, Grammar::isModal)) {
            found.add(new Cue(verb, place, end, false, relative(own), false, false));
        }
    }

    private boolean isUtterance(int place) {
        return scene.is(place, "statement")
                || scene.is(place, "report")
                || scene.is(place, "letter")
                || scene.is(place, "message");
    }

    /// The place behind the subject: auxiliaries and adverbs between it and the verb are skipped.
    private int behindSubject(int verb) {
        int at = verb;
        while (scene.has(at - 1) && (Grammar.isAuxiliary(scene.at(at - 1)) || Grammar.isAdverb(scene.at(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean has(int first, int end, Predicate<Token> test) {
        for (int place = first; place < end; place++) {
            if (test.test(scene.at(place))) {
                return true;
            }
        }
        return false;
    }

    /// "the report", "his claims", "a statement": the form is a noun behind a determiner, an adjective or a
    /// possessive.
    private boolean isNoun(int place) {
        if (!scene.has(place - 1)) {
            return false;
        }
        Token before = scene.at(place - 1);
        return Grammar.isDeterminer(before)
                || before.kind() == Token.Kind.POSSESSIVE
                || before.is("of")
                || Grammar.isPreposition(before);
    }

    /// "multiple written reports", "40 questions": a form in -s behind a bare noun or a number is a plural noun; a
    /// verb in -s has a name, a pronoun or an article before it, or "that" or a quotation behind it.
    private boolean isPluralNoun(int place, int end, NounPhrases.Range subject) {
        Token form = scene.at(place);
        Token first = scene.at(subject.first());
        boolean noun = form.lower().endsWith("s") && !form.is("says") && !form.is("tells") && !form.is("adds");
        boolean singular = first.isCapitalised()
                || Grammar.isPronoun(first)
                || Grammar.isWho(first)
                || Grammar.isDeterminer(first);
        if (noun && scene.has(end) && Grammar.isAuxiliary(scene.at(end))) {
            return true;
        }
        return noun && !singular && !scene.is(end, "that") && !scene.opensQuotation(end);
    }

    /// "easier said than done", "have twice denied": one bare singular word that is no name, no pronoun and no noun
    /// of sources.
    private boolean isNoSource(NounPhrases.Range subject) {
        Token only = scene.at(subject.first());
        return subject.end() == subject.first() + 1
                && !only.isCapitalised()
                && !Grammar.isPronoun(only)
                && !Grammar.isWho(only)
                && !Grammar.isDeterminer(only)
                && !Grammar.isSourceNoun(only)
                && !only.lower().endsWith("s");
    }

    private boolean isNobody(NounPhrases.Range subject) {
        int first = subject.first();
        return scene.is(first, "nobody")
                || scene.is(first, "none")
                || scene.is(first, "no")
                || scene.is(first, "neither")
                || scene.is(first - 1, "no")
                || scene.is(first - 1, "nor");
    }

    private boolean isCoordinated(int before) {
        return scene.is(before - 1, "and") || scene.is(before - 1, "but") || scene.isComma(before - 1);
    }

    private boolean isInverted(int place) {
        return scene.closesQuotation(place - 1) || scene.isComma(place - 1);
    }

    /// "…, who said": the source is the noun phrase that "who" stands for.
    private Maybe<NounPhrases.Range> relative(Maybe<NounPhrases.Range> own) {
        if (own instanceof Maybe.Known<NounPhrases.Range>(NounPhrases.Range range)
                && range.end() == range.first() + 1
                && Grammar.isWho(scene.at(range.first()))) {
            int comma = scene.isComma(range.first() - 1) ? range.first() - 1 : range.first();
            return phrases.endingAt(comma);
        }
        return own;
    }

    private Maybe<NounPhrases.Range> earlierSubject(int before) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).subject().isKnown()) {
                return found.get(i).subject();
            }
        }
        return phrases.subjectFrom(0, before);
    }
}

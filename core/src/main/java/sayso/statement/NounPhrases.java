package sayso.statement;

import sayso.reading.Maybe;
import sayso.text.Token;

/// Finds where noun phrases begin and end beside a cue, without a parser: closed classes, finite verbs and commas
/// are
/// the fences.
final class NounPhrases {
    /// A noun phrase of a report is hardly longer, its apposition included.
    private static final int LONGEST = 30;

    private final Scene scene;

    NounPhrases(Scene scene) {
        this.scene = scene;
    }

    /// Places in the sentence, half open.
    record Range(int first, int end) {}

    /// The noun phrase that ends right before `end`, with its apposition ("Ana Ruiz, a farmer, | said").
    Maybe<Range> endingAt(int end) {
        int last = end - 1;
        if (!scene.has(last) || scene.isQuoted(last)) {
            return Maybe.unknown();
        }
        return isCloser(last) ? withApposition(last) : plainEndingAt(end);
    }

    private boolean isCloser(int place) {
        return scene.isComma(place) || scene.isDash(place) || scene.is(place, ")");
    }

    private boolean opens(int place, int closer) {
        return scene.is(closer, ")")
                ? scene.is(place, "(")
                : scene.isComma(closer) ? scene.isComma(place) : scene.isDash(place);
    }

    /// The noun phrase before ", a farmer," or "(WHO)" or "– a farmer –", whose last mark stands at `closer`. An
    /// adverbial in that place ("Carter, in a letter, | said") is no part of it.
    private Maybe<Range> withApposition(int closer) {
        int before = closer - 1;
        while (before > 0 && closer - before < LONGEST && !opens(before, closer)) {
            if (scene.is(before, ";")) {
                return Maybe.unknown();
            }
            before--;
        }
        if (before <= 0 || !opens(before, closer)) {
            return Maybe.unknown();
        }
        boolean apposed = scene.is(closer, ")") || beginsApposition(before + 1);
        return around(before)
                .map(range -> apposed ? new Range(range.first(), closer + (scene.is(closer, ")") ? 1 : 0)) : range);
    }

    /// "Ana Ruiz, head of a ward – one of two –": an apposition may end in another one.
    private Maybe<Range> around(int end) {
        Maybe<Range> plain = plainEndingAt(end);
        if (plain instanceof Maybe.Known<Range>(Range range)
                && scene.isComma(range.first() - 1)
                && !scene.at(range.first()).isCapitalised()
                && !Grammar.isPronoun(scene.at(range.first()))) {
            boolean name =
                    scene.has(range.first() - 2) && scene.at(range.first() - 2).isCapitalised();
            Maybe<Range> outer = name ? plainEndingAt(range.first() - 1) : Maybe.unknown();
            return outer.map(named -> new Range(named.first(), end)).orElse(plain);
        }
        return plain;
    }

    /// "a farmer", "the army’s spokesman", "who lives there", "54", "head of …"; never "speaking in Paris" or "on
    /// Friday".
    private boolean beginsApposition(int place) {
        Token token = scene.at(place);
        if (Grammar.isDeterminer(token)
                || Grammar.isWho(token)
                || token.is("whose")
                || token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean verbal = token.lower().endsWith("ing") || token.lower().endsWith("ed");
        return token.isWord()
                && !verbal
                && !Grammar.isPreposition(token)
                && !Grammar.isAdverb(token)
                && !Grammar.isSubordinator(token)
                && !Grammar.isConjunction(token)
                && !Grammar.isFinite(token);
    }

    private Maybe<Range> plainEndingAt(int end) {
        int last = end - 1;
        if (!scene.has(last) || !canEnd(last)) {
            return Maybe.unknown();
        }
        if (Grammar.isPronoun(scene.at(last))) {
            return Maybe.known(new Range(last, end));
        }
        int first = firstOf(last);
        return first > last ? Maybe.unknown() : Maybe.known(new Range(listFirst(first, last), end));
    }

    /// "Britain, France and Germany": names with commas before the two that "and" joins belong to them.
    private int listFirst(int first, int last) {
        boolean joined = false;
        for (int place = first + 1; place < last; place++) {
            joined |= scene.is(place, "and")
                    && scene.at(place - 1).isCapitalised()
                    && scene.at(last).isCapitalised();
        }
        int at = first;
        while (joined && scene.isComma(at - 1) && nameFirst(at - 2) <= at - 2) {
            at = nameFirst(at - 2);
        }
        return at;
    }

    /// The first place of the run of capitalised words that ends at `last` and fills its clause; behind `last` if
    /// none.
    private int nameFirst(int last) {
        int first = last + 1;
        while (scene.has(first - 1)
                && scene.at(first - 1).isWord()
                && scene.at(first - 1).isCapitalised()) {
            first--;
        }
        boolean filled = first == 0 || scene.isBreak(first - 1) || scene.isQuoted(first - 1);
        return filled && first <= last && !Grammar.isTimeWord(scene.at(last)) && !opensAdverbial(first)
                ? first
                : last + 1;
    }

    private boolean opensAdverbial(int place) {
        return Grammar.isPreposition(scene.at(place)) || Grammar.isFunctionWord(scene.at(place));
    }

    private boolean canEnd(int place) {
        Token token = scene.at(place);
        boolean closingMark = isMarkFence(place) && !scene.isQuoted(place);
        return !closingMark
                && token.kind() != Token.Kind.POSSESSIVE
                && !Grammar.isPreposition(token)
                && !Grammar.isConjunction(token)
                && !Grammar.isAuxiliary(token)
                && !Grammar.isObjectPronoun(token)
                && !Grammar.isAdverb(token)
                && !Grammar.isTimeWord(token)
                && !isPastVerb(place)
                && !(token.lower().endsWith("ed") && Grammar.isFinite(token))
                && !(Grammar.isDeterminer(token) && !token.is("all") && !token.is("both") && !token.is("many"));
    }

    private int firstOf(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST && !isFence(first - 1)) {
            first--;
        }
        return withoutOpening(first, last);
    }

    private boolean isFence(int place) {
        Token token = scene.at(place);
        if (scene.isQuoted(place) || scene.isBreak(place) || isMarkFence(place)) {
            return true;
        }
        boolean cue = scene.is(place, "to") && scene.is(place - 1, "according");
        boolean clause =
                cue || Grammar.isSubordinator(token) || token.is("but") || Grammar.isWho(token) || isInfinitive(place);
        boolean verb = (Grammar.isFinite(token) || isPastVerb(place)) && !isReducedRelative(place);
        // "according to | the agency, which warned"
        boolean according = token.is("to") && scene.is(place - 1, "according");
        return clause || verb || according || Grammar.isAuxiliary(token) || isObject(place);
    }

    /// An object pronoun; "her" before a word is a possessive: "and her deputy".
    private boolean isObject(int place) {
        boolean possessive = scene.is(place, "her")
                && scene.has(place + 1)
                && scene.at(place + 1).isWord();
        return Grammar.isObjectPronoun(scene.at(place)) && !possessive;
    }

    /// A dot right behind a word inside a sentence belongs to an abbreviation: "Inc.", "Sgt.".
    private boolean isMarkFence(int place) {
        Token token = scene.at(place);
        boolean dot =
                token.is(".") && scene.has(place - 1) && scene.at(place - 1).end() == token.start();
        return token.isMark() && !token.is("&") && !token.is("/") && !dot;
    }

    /// "to" before a bare verb: "to meet with".
    private boolean isInfinitive(int place) {
        return scene.is(place, "to")
                && scene.has(place + 1)
                && scene.at(place + 1).isWord()
                && !scene.at(place + 1).isCapitalised()
                && !Grammar.isDeterminer(scene.at(place + 1));
    }

    /// A word in -ed right behind a pronoun or a name: "He travelled", "Ruiz visited".
    private boolean isPastVerb(int place) {
        Token token = scene.at(place);
        boolean past =
                token.isWord() && token.lower().length() > 4 && token.lower().endsWith("ed") && !token.isCapitalised();
        return past
                && scene.has(place - 1)
                && (Grammar.isPronoun(scene.at(place - 1))
                        || (scene.at(place - 1).isCapitalised()
                                && scene.at(place - 1).isWord()));
    }

    /// "A decision announced at a meeting | revealed": a participle with a preposition behind it and a noun before
    /// it.
    private boolean isReducedRelative(int place) {
        return scene.at(place).lower().endsWith("ed")
                && scene.has(place - 1)
                && scene.at(place - 1).isWord()
                && !scene.at(place - 1).isCapitalised()
                && !Grammar.isPronoun(scene.at(place - 1))
                && !Grammar.isAuxiliary(scene.at(place - 1))
                && !Grammar.isAdverb(scene.at(place - 1))
                && scene.has(place + 1)
                && Grammar.isPreposition(scene.at(place + 1));
    }

    /// Drops what opens a clause before its subject: "And", "Meanwhile", "On Friday", "In a statement Monday".
    private int withoutOpening(int first, int last) {
        int at = first;
        while (at <= last && (Grammar.isConjunction(scene.at(at)) || Grammar.isAdverb(scene.at(at)))) {
            at++;
        }
        int preposition = at <= last && Grammar.isPreposition(scene.at(at)) ? at : -1;
        if (preposition >= 0) {
            at = behindAdverbial(preposition + 1, last);
        }
        while (at < last
                && Grammar.isTimeWord(scene.at(at))
                && scene.at(at + 1).kind() != Token.Kind.POSSESSIVE
                && !Grammar.isTimeWord(scene.at(last))) {
            at++;
        }
        return at;
    }

    /// Behind the last preposition other than "of" and "for": that is where the subject stands, "In Gaza the
    /// ministry | said".
    private int behindAdverbial(int from, int last) {
        int at = from;
        for (int place = from; place <= last; place++) {
            Token token = scene.at(place);
            boolean newPhrase = place > from && (Grammar.isDeterminer(token) || Grammar.isPronoun(token));
            if (newPhrase && !Grammar.isPreposition(scene.at(place - 1))) {
                return place;
            }
        }
        while (at < last && (Grammar.isTimeWord(scene.at(at)) || Grammar.isDeterminer(scene.at(at)))) {
            at++;
        }
        return at;
    }

    /// The end of the noun phrase that begins at `first`; `first` itself if none does. Apposition and relative
    /// clause
    /// stay outside.
    int endOf(int first) {
        int at = first;
        while (scene.has(at) && at - first < LONGEST && !endsBefore(first, at)) {
            at++;
        }
        while (at > first
                && (Grammar.isAdverb(scene.at(at - 1))
                        || Grammar.isPreposition(scene.at(at - 1))
                        || Grammar.isConjunction(scene.at(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean endsBefore(int first, int place) {
        Token token = scene.at(place);
        if (scene.isQuoted(place) || (token.isMark() && !token.is("&"))) {
            return true;
        }
        if (place > first
                && Grammar.isPronoun(scene.at(place - 1))
                && !scene.at(place - 1).is("you")) {
            return true;
        }
        boolean newPhrase = place > first
                && (Grammar.isDeterminer(token) || Grammar.isPronoun(token))
                && !Grammar.isPreposition(scene.at(place - 1))
                && !Grammar.isConjunction(scene.at(place - 1));
        boolean preposition = Grammar.isPreposition(token) && !token.is("of") && !token.is("for");
        boolean time = place > first && Grammar.isTimeWord(token);
        return newPhrase
                || preposition
                || time
                || Grammar.isSubordinator(token)
                || Grammar.isFinite(token)
                || Grammar.isWho(token);
    }

    /// The end of the apposition or relative clause that goes on from a noun phrase ending at `end`: ", the
    /// leader of
    /// X" up to the next comma.
    int endWithApposition(int end) {
        if (!scene.isComma(end) || !scene.has(end + 1) || scene.isQuoted(end + 1) || !beginsApposition(end + 1)) {
            return end;
        }
        int at = end + 1;
        while (scene.has(at) && at - end < LONGEST && !scene.isBreak(at) && !scene.isQuoted(at) && at < scene.end()) {
            at++;
        }
        boolean clause = false;
        for (int place = end + 1; place < at; place++) {
            clause |= Grammar.isFinite(scene.at(place))
                    && !Grammar.isWho(scene.at(end + 1))
                    && !scene.is(end + 1, "whose");
        }
        return clause ? end : at;
    }

    /// The first noun phrase of the clause that begins at `from`: its subject, where a coordinated or participial
    /// cue
    /// has none of its own.
    Maybe<Range> subjectFrom(int from, int limit) {
        int verb = from;
        while (verb < limit && !(Grammar.isFinite(scene.at(verb)) && !scene.isQuoted(verb))) {
            verb++;
        }
        int end = verb;
        while (end > from && (Grammar.isAdverb(scene.at(end - 1)) || Grammar.isAuxiliary(scene.at(end - 1)))) {
            end--;
        }
        return verb >= limit || end <= from ? Maybe.unknown() : endingAt(end);
    }
}

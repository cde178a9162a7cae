package sayso.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.reading.Maybe;
import sayso.text.Token;
import sayso.text.WordList;

/// Skips what stands between a cue and its content: the addressee, the time, the occasion.
final class Adjuncts {
    /// Nouns of the occasions and channels on which things are said.
    private static final Set<String> OCCASIONS = WordList.rows(Adjuncts.class, "occasions.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());

    private final Scene scene;
    private final NounPhrases phrases;

    Adjuncts(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /// Where the skipping ends, and the addressee that it met.
    record Skipped(int end, Maybe<NounPhrases.Range> addressee) {}

    /// Skips from behind the cue.
    Skipped behind(Cue cue) {
        int at = adverbs(cue.clauseEnd());
        Maybe<NounPhrases.Range> addressee = Maybe.unknown();
        if (cue.verb().takesAddressee() && !cue.inverted() && !beginsContent(at)) {
            int end = addresseeEnd(at);
            if (end > at) {
                addressee = Maybe.known(new NounPhrases.Range(at, end));
                at = end;
            }
        } else if (scene.is(at, "to") && scene.has(at + 1) && !cue.verb().takesInfinitive()) {
            int end = phrases.endOf(at + 1);
            addressee = end > at + 1 ? Maybe.known(new NounPhrases.Range(at + 1, end)) : Maybe.unknown();
            at = Math.max(at, end);
        }
        return new Skipped(adjuncts(at), addressee);
    }

    private boolean beginsContent(int at) {
        return scene.is(at, "that") || scene.isQuoted(at) || scene.isBreak(at) || at >= scene.end();
    }

    /// A name goes on while it is capitalised; a described addressee up to the next phrase: "told Reuters | the
    /// army", "told the council | Russia".
    private int addresseeEnd(int at) {
        Token first = scene.at(at);
        if (Grammar.isObjectPronoun(first)) {
            return at + 1;
        }
        if (first.is("to") || Grammar.isSubordinator(first) || Grammar.isPreposition(first)) {
            return at;
        }
        int limit = phrases.endOf(at);
        int end = at;
        boolean name = first.isCapitalised();
        while (end < limit
                && (!name || scene.at(end).isCapitalised() || !scene.at(end).isWord())) {
            if (!name
                    && end > at
                    && scene.at(end).isCapitalised()
                    && !scene.at(end - 1).isCapitalised()
                    && !Grammar.isDeterminer(scene.at(end - 1))
                    && !scene.is(end - 1, "of")) {
                break;
            }
            end++;
        }
        // "told the council | last month"
        boolean lately = end - 1 > at
                && (scene.is(end - 1, "last") || scene.is(end - 1, "this"))
                && scene.has(end)
                && Grammar.isTimeWord(scene.at(end));
        return listEnd(lately ? end - 1 : end);
    }

    /// "told the farmers, millers, and bakers": a list of addressees goes on while one-word items with commas
    /// follow and an "and" ends it.
    private int listEnd(int end) {
        int at = end;
        while (scene.isComma(at)
                && scene.has(at + 1)
                && scene.at(at + 1).isWord()
                && (scene.isComma(at + 2) || scene.is(at + 1, "and") || scene.is(at + 2, "and"))) {
            if (scene.is(at + 1, "and")) {
                return phrases.endOf(at + 2);
            }
            at += 2;
        }
        return scene.is(at, "and") && at > end ? phrases.endOf(at + 1) : end;
    }

    private int adverbs(int from) {
        int at = from;
        while (scene.has(at) && Grammar.isAdverb(scene.at(at)) && !Grammar.isNegation(scene.at(at))) {
            at++;
        }
        return at;
    }

    /// "on Saturday", "late Thursday", "last week", "in a statement carried by KCNA", "at a news conference".
    private int adjuncts(int from) {
        int at = from;
        int next = adjunct(at);
        while (next > at) {
            at = next;
            next = adjunct(at);
        }
        return at;
    }

    private int adjunct(int at) {
        if (!scene.has(at) || scene.isQuoted(at)) {
            return at;
        }
        Token token = scene.at(at);
        if (Grammar.isWeekday(token) || token.is("yesterday") || token.is("today")) {
            return at + 1 + (scene.has(at + 1) && Grammar.isTimeWord(scene.at(at + 1)) ? 1 : 0);
        }
        boolean modifier =
                token.is("late") || token.is("early") || token.is("last") || token.is("this") || token.is("earlier");
        if (modifier && scene.has(at + 1) && Grammar.isTimeWord(scene.at(at + 1))) {
            return at + 2;
        }
        if (isAgo(at)) {
            return at + 3;
        }
        boolean linking = token.is("of") || token.is("to");
        return Grammar.isPreposition(token) && !linking ? phrase(at) : at;
    }

    /// "three days ago", "a year ago".
    private boolean isAgo(int at) {
        boolean amount =
                scene.at(at).kind() == Token.Kind.NUMBER || scene.at(at).isWord();
        return amount && scene.is(at + 2, "ago") && scene.at(at + 1).isWord();
    }

    private int phrase(int preposition) {
        int end = phrases.endOf(preposition + 1);
        while (scene.has(end)
                && (Grammar.isTimeWord(scene.at(end)) || scene.at(end).kind() == Token.Kind.NUMBER)) {
            end++;
        }
        if (end == preposition + 1) {
            return preposition;
        }
        boolean time = Grammar.isTimeWord(scene.at(end - 1)) || Grammar.isTimeWord(scene.at(preposition + 1));
        boolean occasion = false;
        for (int place = preposition + 1; place < end; place++) {
            occasion |= OCCASIONS.contains(scene.at(place).lower());
        }
        boolean fenced = end >= scene.end() || scene.isBreak(end) || scene.is(end, "that") || scene.opensQuotation(end);
        return time || occasion || fenced ? end : preposition;
    }
}

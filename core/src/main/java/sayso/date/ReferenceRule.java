package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// Mere pointers: "now", "recently", "the future", "the coming days", "recent weeks".
final class ReferenceRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        return word(words, at)
                .orElse(noun(words, at))
                .orElse(plural(words, at))
                .orElse(ahead(words, at))
                .orElse(these(words, at));
    }

    private static Maybe<Match> word(Words words, int at) {
        int from = words.is(at, "right") || words.is(at, "more") ? at + 1 : at;
        String value = Lexicon.value(WordClass.REFERENCE, words.lower(from));
        return value.isEmpty() || words.is(from - 1, "as") ? Maybe.unknown() : found(at, from + 1, value);
    }

    private static Maybe<Match> noun(Words words, int at) {
        int noun = words.is(at + 1, "near") ? at + 2 : at + 1;
        boolean ends = !Unit.named(words.lower(noun + 1)).isKnown()
                && !Amount.at(words, noun + 1).isKnown();
        if (!words.is(at, "the") || !ends || (words.isWord(noun + 1) && !words.has(noun + 1, WordClass.PREPOSITION))) {
            return Maybe.unknown();
        }
        return words.is(noun, "future")
                ? found(at, noun + 1, "FUTURE_REF")
                : words.is(noun, "past") ? found(at, noun + 1, "PAST_REF") : Maybe.unknown();
    }

    private static Maybe<Match> plural(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        boolean recent = words.is(from, "recent");
        boolean coming = words.isAny(from, List.of("coming", "upcoming"));
        return (recent || coming) && Unit.plural(words.lower(from + 1)).isKnown()
                ? found(at, from + 2, recent ? "PAST_REF" : "FUTURE_REF")
                : Maybe.unknown();
    }

    /// "will soon end", "may one day return"; "he soon left" and "one day" as a length look at nothing ahead.
    private static Maybe<Match> ahead(Words words, int at) {
        boolean soon = words.is(at, "soon") && !words.isAny(at + 1, List.of("after", "as", "before"));
        boolean day = words.isAny(at, List.of("one", "some")) && words.is(at + 1, "day");
        boolean governed = isAhead(words, at - 1) || (soon && (isAhead(words, at + 1) || words.is(at - 1, "to")));
        boolean looks = (soon && !words.is(at - 1, "as")) || day;
        return looks && governed ? found(at, soon ? at + 1 : at + 2, "FUTURE_REF") : Maybe.unknown();
    }

    private static boolean isAhead(Words words, int at) {
        return words.isAny(at, List.of("will", "may", "might", "could", "shall", "ll", "very"));
    }

    /// "these days", "the near term".
    private static Maybe<Match> these(Words words, int at) {
        if (words.is(at, "these") && words.is(at + 1, "days")) {
            return found(at, at + 2, "PRESENT_REF");
        }
        boolean term = words.is(at, "the") && words.is(words.pastHyphen(at + 2), "term");
        return term && words.isAny(at + 1, List.of("near", "short", "long")) && !words.is(at + 3, "-")
                ? found(at, words.pastHyphen(at + 2) + 1, "FUTURE_REF")
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, String value) {
        return Maybe.known(new Match(from, to, "reference", _ -> Resolved.fixed(DateType.DATE, value)));
    }
}

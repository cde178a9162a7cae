package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// Adjectives that point at a time, before their noun: "the current plan", "recent losses", "future talks". A noun of
/// time makes a date of its own ("the current quarter", "recent weeks"), and "his future" is no adjective.
final class PointingAdjectiveRule implements Rule {
    private static final List<String> NOT_NOUNS =
            List.of("and", "or", "of", "in", "at", "for", "with", "is", "was", "will", "as", "that", "than", "to");

    @Override
    public Maybe<Match> at(Words words, int at) {
        String value = Lexicon.value(WordClass.POINTING_ADJECTIVE, words.lower(at));
        boolean noun = words.isWord(at + 1)
                && !NOT_NOUNS.contains(words.lower(at + 1))
                && !Unit.named(words.lower(at + 1)).isKnown();
        boolean name = words.isCapitalised(at) && (at > 0 || words.isCapitalised(at + 1));
        boolean graded = words.isAny(at - 1, List.of("more", "most", "less"));
        return value.isEmpty() || !noun || name || graded
                ? Maybe.unknown()
                : Maybe.known(new Match(at, at + 1, "pointing-adjective", _ -> Resolved.fixed(DateType.DATE, value)));
    }
}

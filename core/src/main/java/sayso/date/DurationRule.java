package sayso.date;

import java.util.List;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// "25-minute", "two years", "more than 17 hours", "for months". Ages are left alone.
final class DurationRule implements Rule {
    private static final List<String> BEFORE_PLURAL = List.of(
            "for", "after", "within", "over", "in", "by", "last", "lasted", "takes", "take", "took", "of", "until");
    private static final List<String> BEFORE_ARTICLE = List.of(
            "for", "in", "within", "about", "over", "after", "than", "of", "nearly", "almost", "only", "just", "least",
            "under", "every", "by", "to", "another", "last", "lasted", "spent", "took", "take", "takes", "around",
            "roughly", "and", "or", "once");

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        if (!(Period.at(words, from) instanceof Maybe.Known<Period>(Period period))
                || period.isAge(words)
                || words.is(from - 1, "aged")) {
            return Maybe.unknown();
        }
        int to = words.is(period.to(), "-") && words.is(period.to() + 1, "long") ? period.to() + 2 : period.to();
        boolean allowed = period.bare() ? isLength(words, from, to) : isCounted(words, from, period);
        return allowed && (from == at || (!period.bare() && !words.is(from, "a")))
                ? Maybe.known(new Match(at, to, "duration", _ -> Resolved.fixed(DateType.DURATION, period.value())))
                : Maybe.unknown();
    }

    private static boolean isLength(Words words, int at, int to) {
        return words.isAny(at - 1, BEFORE_PLURAL)
                || words.is(to, "of")
                || words.is(to - 1, "long")
                || (words.is(to, "to") && words.is(to + 1, "come"));
    }

    private static boolean isMark(Words words, int at) {
        return !words.isWord(at) && !Character.isDigit(words.lower(at).charAt(0));
    }

    /// "$3 a year" is a rate; "a year" on its own needs a word that measures.
    private static boolean isCounted(Words words, int at, Period period) {
        boolean article = words.is(at, "a") || words.is(at, "an");
        boolean ownWord = Unit.singular(words.lower(period.to() - 1)).isKnown() && period.to() == at + 2;
        return !article || !ownWord || at == 0 || words.isAny(at - 1, BEFORE_ARTICLE) || isMark(words, at - 1);
    }
}

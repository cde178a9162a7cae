package sayso.date;

import java.util.List;

/// A year in words, as broadcasts are transcribed: "nineteen ninety-six", "in twenty twelve", "the year two thousand
/// and three". `year` is 0 where there is none.
record SpelledYear(int to, int year) {
    private static final List<String> CENTURIES = List.of("sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> PLACING =
            List.of("in", "since", "by", "until", "till", "before", "after", "from", "year", "of");

    /// The year whose first word stands at `at`.
    static SpelledYear at(Words words, int at) {
        if (words.isAny(at, CENTURIES)) {
            return inCentury(words, at, Lexicon.number(WordClass.NUMBER, words.lower(at)));
        }
        boolean placed = words.isAny(at - 1, PLACING);
        if (placed && words.is(at, "twenty")) {
            return inCentury(words, at, 20);
        }
        return placed && words.is(at, "two") && words.is(at + 1, "thousand")
                ? ofMillennium(words, at)
                : new SpelledYear(at, 0);
    }

    private static SpelledYear inCentury(Words words, int at, int century) {
        int to = endOfNumber(words, at + 1);
        int number = number(words, at + 1, to);
        return number >= 10 && !isCounting(words, to)
                ? new SpelledYear(to, 100 * century + number)
                : new SpelledYear(at, 0);
    }

    private static SpelledYear ofMillennium(Words words, int at) {
        int rest = words.is(at + 2, "and") ? at + 3 : at + 2;
        int to = endOfNumber(words, rest);
        if (to > rest && !isCounting(words, to)) {
            return new SpelledYear(to, 2000 + number(words, rest, to));
        }
        return words.is(at - 1, "year") ? new SpelledYear(at + 2, 2000) : new SpelledYear(at, 0);
    }

    private static int endOfNumber(Words words, int at) {
        int tens = Lexicon.number(WordClass.NUMBER, words.lower(at));
        int onesAt = words.pastHyphen(at + 1);
        int ones = tens >= 20 ? Lexicon.number(WordClass.NUMBER, words.lower(onesAt)) : 0;
        return ones > 0 && ones < 10 ? onesAt + 1 : tens > 0 ? at + 1 : at;
    }

    private static int number(Words words, int from, int to) {
        int first = Lexicon.number(WordClass.NUMBER, words.lower(from));
        return to <= from ? 0 : to == from + 1 ? first : first + Lexicon.number(WordClass.NUMBER, words.lower(to - 1));
    }

    /// "in twenty ninety-day terms", "nineteen twenty men": a number of things, not a year.
    private static boolean isCounting(Words words, int at) {
        return words.is(at, "-")
                || words.has(at, WordClass.UNITS)
                || words.isAny(at, List.of("men", "women", "people"));
    }
}

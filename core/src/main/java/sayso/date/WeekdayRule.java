package sayso.date;

import sayso.reading.Maybe;

/// "Saturday", "Wednesday of last week".
final class WeekdayRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int number = number(words, at);
        if (number == 0) {
            return Maybe.unknown();
        }
        Weekday weekday = new Weekday(number);
        if (words.is(at + 1, "of") && words.is(at + 3, "week")) {
            int weeks = RelativeUnitRule.count(words.lower(at + 2));
            if (weeks != RelativeUnitRule.NONE) {
                return found(at, at + 1, context -> weekday.ofWeek(context, weeks));
            }
        }
        return found(at, at + 1, weekday);
    }

    static int number(Words words, int at) {
        return words.isCapitalised(at) ? Lexicon.number(WordClass.WEEKDAY, words.lower(at)) : 0;
    }

    /// As [#number], with "Sat." and the like.
    static int numberOrShort(Words words, int at) {
        int full = number(words, at);
        return full > 0 ? full : Lexicon.number(WordClass.WEEKDAY_SHORT, words.lower(at));
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "weekday", meaning));
    }
}

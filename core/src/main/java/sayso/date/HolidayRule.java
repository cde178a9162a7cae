package sayso.date;

import sayso.reading.Maybe;

/// Fixed days: "Christmas Eve", "New Year's Day 2001", "Halloween".
final class HolidayRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        if (words.isCapitalised(at) && words.has(at, WordClass.HOLIDAY)) {
            String[] monthDay =
                    Lexicon.value(WordClass.HOLIDAY, words.lower(at)).split("-", 2);
            boolean eve = words.is(at + 1, "eve") && words.isCapitalised(at + 1);
            int end = eve || (words.is(at + 1, "day") && words.isCapitalised(at + 1)) ? at + 2 : at + 1;
            return found(
                    words,
                    at,
                    end,
                    Integer.parseInt(monthDay[0]) * 100 + Integer.parseInt(monthDay[1]) - (eve ? 1 : 0));
        }
        boolean newYear = words.is(at, "new") && words.is(at + 1, "year") && words.is(at + 2, "'s");
        return newYear && words.isCapitalised(at) && (words.is(at + 3, "day") || words.is(at + 3, "eve"))
                ? found(words, at, at + 4, words.is(at + 3, "day") ? 101 : 1231)
                : Maybe.unknown();
    }

    private static Maybe<Match> found(Words words, int from, int to, int monthDay) {
        int yearAt = words.is(to, ",") ? to + 1 : to;
        int year = Years.at(words, yearAt);
        DayOfMonth day = new DayOfMonth(year, monthDay / 100, monthDay % 100);
        return Maybe.known(new Match(from, year == 0 ? to : Years.end(words, yearAt), "holiday", day::asFeast));
    }
}

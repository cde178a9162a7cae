package sayso.date;

import java.util.Locale;
import sayso.reading.Maybe;

/// "January 2023", "February of 1940", "Sept. 1998", "October".
final class MonthRule implements Rule {
    @Override
    public Maybe<Match> at(Words words, int at) {
        int month = Months.number(words, at);
        if (month == 0) {
            return Maybe.unknown();
        }
        int end = Months.end(words, at);
        if (YearPhrase.at(words, end) instanceof Maybe.Known<YearPhrase>(YearPhrase phrase)) {
            Meaning inYear = phrase.with(year -> Resolved.date(Stretch.month(year, month)), yearless(month));
            return found(at, phrase.to(), inYear);
        }
        return Months.standsAlone(words, at) && !isName(words, end) ? found(at, end, yearless(month)) : Maybe.unknown();
    }

    /// "April Jones said", "and Jan Novak": a capitalised word behind, with nothing before that asks for a date.
    private static boolean isName(Words words, int end) {
        boolean placed = words.has(end - 2, WordClass.PREPOSITION) && !words.has(end - 1, WordClass.MONTH_SHORT);
        return words.isWord(end) && words.isCapitalised(end) && !placed;
    }

    static Meaning yearless(int month) {
        return context ->
                context.yearless(year -> Stretch.month(year, month), String.format(Locale.ROOT, "XXXX-%02d", month));
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "month", meaning));
    }
}

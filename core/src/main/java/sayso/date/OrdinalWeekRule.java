package sayso.date;

import java.util.List;
import sayso.reading.Maybe;

/// "the third week of May", "the last week of March 2009".
final class OrdinalWeekRule implements Rule {
    private static final MonthRule MONTHS = new MonthRule();

    @Override
    public Maybe<Match> at(Words words, int at) {
        int from = words.is(at, "the") ? at + 1 : at;
        boolean last = words.is(from, "last") || words.is(from, "final");
        int number = last ? 5 : Lexicon.number(WordClass.ORDINAL, words.lower(from));
        boolean week = words.is(from + 1, "week") && words.isAny(from + 2, List.of("of", "in"));
        if (number < 1 || number > 5 || !week) {
            return Maybe.unknown();
        }
        return MONTHS.at(words, from + 3)
                .map(month -> new Match(
                        at,
                        month.to(),
                        "ordinal-week",
                        context -> week(month.meaning().in(context), number)));
    }

    /// The week of the month's 4th, 11th, 18th, 25th day or of the day three before its last.
    private static Resolved week(Resolved month, int number) {
        return month.stretch() instanceof Maybe.Known<Stretch>(Stretch found)
                ? Resolved.date(
                        Stretch.of(
                                Unit.WEEK,
                                number == 5
                                        ? found.end().minusDays(3)
                                        : found.begin().plusDays(7L * number - 4)),
                        month.anchor())
                : month;
    }
}

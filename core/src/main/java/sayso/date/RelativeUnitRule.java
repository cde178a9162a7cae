package sayso.date;

import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;

/// "last week", "this year", "next month", "last August", "next Friday", "the previous year".
final class RelativeUnitRule implements Rule {
    /// No count: the word relates to nothing.
    static final int NONE = Integer.MIN_VALUE;

    /// How many units from now `word` points: "last" is -1, "this" 0, "next" 1.
    static int count(String word) {
        return switch (word) {
            case "last", "past" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> NONE;
        };
    }

    @Override
    public Maybe<Match> at(Words words, int at) {
        int count = count(words.lower(at));
        if (count == NONE) {
            return Maybe.unknown();
        }
        int noun = words.is(at, "this") && words.isAny(at + 1, List.of("past", "coming")) ? at + 2 : at + 1;
        int side = noun == at + 1 ? count : words.is(at + 1, "past") ? -1 : 1;
        return named(words, at, noun, side).orElse(unit(words, at, noun, side));
    }

    private static Maybe<Match> named(Words words, int at, int noun, int count) {
        int weekday = WeekdayRule.number(words, noun);
        if (weekday > 0) {
            return found(at, noun + 1, relative(new Weekday(weekday), count));
        }
        int month = Months.number(words, noun);
        return month > 0 && new MonthRule().at(words, noun).isKnown() && Years.at(words, noun + 1) == 0
                ? found(at, Months.end(words, noun), relative(month, count))
                : Maybe.unknown();
    }

    private static Meaning relative(Weekday weekday, int count) {
        return context -> switch (count) {
            case -1 -> weekday.last(context);
            case 1 -> weekday.next(context);
            default -> weekday.ofWeek(context, 0);
        };
    }

    private static Meaning relative(int month, int count) {
        return count == 0
                ? context -> context.relative(Unit.YEAR, 0).stretch() instanceof Maybe.Known<Stretch>(Stretch year)
                        ? Resolved.date(Stretch.month(year.begin().getYear(), month), Maybe.known("published"))
                        : MonthRule.yearless(month).in(context)
                : context -> context.strictly(
                        count, year -> Stretch.month(year, month), String.format(Locale.ROOT, "XXXX-%02d", month));
    }

    private static Maybe<Match> unit(Words words, int at, int noun, int count) {
        int fiscal = words.is(noun, "fiscal") ? noun + 1 : noun;
        if (!(Unit.singular(words.lower(fiscal)) instanceof Maybe.Known<Unit>(Unit unit))) {
            return Maybe.unknown();
        }
        boolean plain = unit != Unit.NIGHT && !unit.isOfClock() && unit != Unit.DAY;
        return plain && !words.is(at - 1, "the")
                ? found(at, fiscal + 1, context -> context.relative(unit, count))
                : Maybe.unknown();
    }

    private static Maybe<Match> found(int from, int to, Meaning meaning) {
        return Maybe.known(new Match(from, to, "relative-unit", meaning));
    }
}

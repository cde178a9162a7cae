package sayso.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import sayso.reading.DateType;
import sayso.reading.Maybe;

/// A day of the week, 1 for Monday to 7 for Sunday.
record Weekday(int number) implements Meaning {
    private static final List<Integer> NEAREST = List.of(0, 1, -1, 2, -2);

    /// The day itself where the report came out on one; else the last one, or the next where the verb looks ahead.
    @Override
    public Resolved in(Context context) {
        return counted(context, day -> switch (context.direction()) {
            case PAST, UNCLEAR -> day.with(TemporalAdjusters.previousOrSame(dayOfWeek()));
            case FUTURE -> day.with(TemporalAdjusters.nextOrSame(dayOfWeek()));
        });
    }

    /// "last Friday": strictly before.
    Resolved last(Context context) {
        return counted(context, day -> day.with(TemporalAdjusters.previous(dayOfWeek())));
    }

    /// "next Friday": strictly after.
    Resolved next(Context context) {
        return counted(context, day -> day.with(TemporalAdjusters.next(dayOfWeek())));
    }

    /// This day of the week `weeks` from the base's.
    Resolved ofWeek(Context context, int weeks) {
        return counted(
                context,
                day -> Stretch.of(Unit.WEEK, day).begin().plusWeeks(weeks).plusDays(number - 1L));
    }

    /// The same day and month in the nearest year, two off at most, in which it falls on this weekday.
    Resolved corrected(Resolved date) {
        for (Stretch day : date.stretch().toList()) {
            for (int years : NEAREST) {
                LocalDate candidate = day.begin().plusYears(years);
                boolean sameDay = candidate.getDayOfMonth() == day.begin().getDayOfMonth();
                if (sameDay && candidate.getDayOfWeek() == dayOfWeek()) {
                    return Resolved.date(Stretch.day(candidate), date.anchor());
                }
            }
        }
        return date;
    }

    private Resolved counted(Context context, UnaryOperator<LocalDate> find) {
        return context.base() instanceof Maybe.Known<Mention>(Mention base)
                ? Resolved.date(Stretch.day(find.apply(base.stretch().begin())), Maybe.known(base.words()))
                : Resolved.fixed(DateType.DATE, "XXXX-WXX-" + number);
    }

    private DayOfWeek dayOfWeek() {
        return DayOfWeek.of(number);
    }
}

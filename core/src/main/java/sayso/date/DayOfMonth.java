package sayso.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import sayso.reading.Maybe;

/// A day and month, with or without a year (0: none).
record DayOfMonth(int year, int month, int day) implements Meaning {
    /// How many days before a feast its name alone means the coming one.
    private static final int DAYS_OF_EXPECTATION = 31;

    /// Whether some year has this day.
    boolean exists() {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000, month).lengthOfMonth();
    }

    private Stretch in(int someYear) {
        int last = YearMonth.of(someYear, month).lengthOfMonth();
        return Stretch.day(LocalDate.of(someYear, month, Math.min(day, last)));
    }

    /// This day in `someYear`.
    Resolved of(int someYear) {
        return Resolved.date(in(someYear));
    }

    /// As a feast: one some days off is the one meant, whatever the verb: the one before it would be "last
    /// Christmas".
    Resolved asFeast(Context context) {
        boolean news = year == 0 && !context.history();
        for (LocalDate published : news ? context.published().toList() : List.<LocalDate>of()) {
            Stretch here = in(published.getYear());
            Stretch next = here.begin().isBefore(published) ? in(published.getYear() + 1) : here;
            if (next.begin().isBefore(published.plusDays(DAYS_OF_EXPECTATION))) {
                return Resolved.date(next, Maybe.known(Context.PUBLISHED));
            }
        }
        return in(context);
    }

    @Override
    public Resolved in(Context context) {
        return year != 0
                ? Resolved.date(in(year))
                : context.yearless(this::in, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    }
}

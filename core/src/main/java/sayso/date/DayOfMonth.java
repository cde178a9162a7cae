package sayso.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// A day and month, with or without a year (0: none).
record DayOfMonth(int year, int month, int day) implements Meaning {
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

    @Override
    public Resolved in(Context context) {
        return year != 0
                ? Resolved.date(in(year))
                : context.yearless(this::in, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    }
}

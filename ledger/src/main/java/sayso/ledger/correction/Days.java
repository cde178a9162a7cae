package sayso.ledger.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.reading.DateType;
import sayso.reading.Interval;
import sayso.reading.Maybe;
import sayso.reading.Timex;

/// What the value of a date tells beside itself.
final class Days {
    private static final Pattern CALENDAR =
            Pattern.compile("([0-9]{4})(?:-(?:([0-9]{2})(?:-([0-9]{2}))?|(W[0-9]{2})))?(?:T.*)?");
    private static final int DAYS_AFTER_MONDAY = 6;

    private Days() {}

    /// The days of a year, month, week or day that exists.
    static Maybe<Interval> of(Timex value) {
        Matcher calendar = CALENDAR.matcher(value.value());
        try {
            return calendar.matches() ? Maybe.known(interval(calendar)) : Maybe.unknown();
        } catch (DateTimeException e) {
            return Maybe.unknown();
        }
    }

    /// A recurrence stays one, for its value may look like a date.
    static DateType type(DateType before, Timex value) {
        if (before == DateType.SET) {
            return before;
        }
        if (value.value().startsWith("P") && !value.value().endsWith("_REF")) {
            return DateType.DURATION;
        }
        return value.value().matches("(?:[0-9X-]*|[0-9X]+-W.*)T[0-9MAENDX].*") ? DateType.TIME : DateType.DATE;
    }

    private static Interval interval(Matcher calendar) {
        String year = calendar.group(1);
        if (calendar.group(4) != null) {
            LocalDate monday = LocalDate.parse(year + "-" + calendar.group(4) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Interval(monday, monday.plusDays(DAYS_AFTER_MONDAY));
        }
        if (calendar.group(2) == null) {
            return new Interval(LocalDate.parse(year + "-01-01"), LocalDate.parse(year + "-12-31"));
        }
        YearMonth month = YearMonth.parse(year + "-" + calendar.group(2));
        return calendar.group(3) == null
                ? new Interval(month.atDay(1), month.atEndOfMonth())
                : dayOf(month, Integer.parseInt(calendar.group(3)));
    }

    private static Interval dayOf(YearMonth month, int day) {
        return new Interval(month.atDay(day), month.atDay(day));
    }
}

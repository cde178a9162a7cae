package sayso.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import sayso.reading.Interval;

/// One unit of the calendar: the day, week, month … that begins on `begin`.
record Stretch(Unit unit, LocalDate begin) {
    /// The `unit` that `day` lies in. Clock units and nights count as their day.
    static Stretch of(Unit unit, LocalDate day) {
        return new Stretch(unit.isOfClock() || unit == Unit.NIGHT ? Unit.DAY : unit, firstDay(unit, day));
    }

    static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day);
    }

    static Stretch month(int year, int month) {
        return new Stretch(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    static Stretch quarter(int year, int number) {
        return of(Unit.QUARTER, LocalDate.of(year, 3 * number - 1, 1));
    }

    static Stretch year(int year) {
        return new Stretch(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    private static LocalDate firstDay(Unit unit, LocalDate day) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
            case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> Season.firstDay(day);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /// The day `count` of `step` later, or earlier for a negative `count`.
    static LocalDate shift(LocalDate day, long count, Unit step) {
        return switch (step) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY, NIGHT -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2 * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    /// The last day in it.
    LocalDate end() {
        return unit == Unit.WEEKEND ? begin.plusDays(1) : shift(begin, 1, unit).minusDays(1);
    }

    Interval interval() {
        return new Interval(begin, end());
    }

    long monthsTo(Stretch other) {
        return ChronoUnit.MONTHS.between(begin.withDayOfMonth(1), other.begin.withDayOfMonth(1));
    }

    /// As TIMEX3 writes it: "2025-08-30", "2025-W35", "2025-W35-WE", "2025-Q3", "2025-SU", "2025", "202", "20".
    String value() {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT ->
                yearText() + two("-", begin.getMonthValue()) + two("-", begin.getDayOfMonth());
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> yearText() + two("-", begin.getMonthValue());
            case QUARTER -> yearText() + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> yearText() + "-" + Season.code(begin);
            case YEAR -> yearText();
            case DECADE -> yearText().substring(0, yearText().length() - 1);
            case CENTURY -> yearText().substring(0, yearText().length() - 2);
        };
    }

    private String week() {
        return yearText(begin.get(IsoFields.WEEK_BASED_YEAR)) + two("-W", begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String yearText() {
        return yearText(begin.getYear());
    }

    private static String yearText(int year) {
        return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
    }

    private static String two(String mark, int number) {
        return mark + (number < 10 ? "0" : "") + number;
    }
}

package sayso.date;

import java.time.LocalDate;
import java.util.List;

/// The four seasons of the north, by meteorological reckoning: spring begins on 1 March. Winter carries the year of
/// its December.
final class Season {
    private static final List<String> CODES = List.of("SP", "SU", "FA", "WI");

    private Season() {}

    static LocalDate firstDay(LocalDate day) {
        int monthsIn = Math.floorMod(day.getMonthValue() - 3, 3);
        return day.withDayOfMonth(1).minusMonths(monthsIn);
    }

    static String code(LocalDate begin) {
        return CODES.get(Math.floorMod(begin.getMonthValue() - 3, 12) / 3);
    }

    /// The season `code` of `year`.
    static Stretch of(int year, String code) {
        return new Stretch(Unit.SEASON, LocalDate.of(year, 3 + 3 * CODES.indexOf(code), 1));
    }
}

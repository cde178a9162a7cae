package sayso;

import java.util.List;
import java.util.regex.Pattern;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.text.Span;

/// The dates of a report that tell when something was.
final class CalendarDays {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}(?:-|$)");

    private CalendarDays() {}

    /// A calendar date: durations, recurrences and mere references tell no day.
    static boolean isDay(DateExpression date) {
        boolean point = date.type() == DateType.DATE || date.type() == DateType.TIME;
        return point && DAY.matcher(date.value().value()).lookingAt();
    }

    /// The TIMEX3 value of `date` without its time of day.
    static String of(DateExpression date) {
        String value = date.value().value();
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /// Those of `dates`, which stand in order, that touch `part`. A sentence can be a megabyte long.
    static List<DateExpression> inside(Span part, List<DateExpression> dates) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < dates.size() && dates.get(end).span().start() < part.end()) {
            end++;
        }
        return dates.subList(low, end);
    }
}

package sayso.figure;

import java.util.List;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Maybe;
import sayso.text.Span;

/// The dates of a stretch of text, in order. They are looked up by place: one line can tell thousands of them.
///
/// @param all every expression of time
/// @param days those of them that a figure can be of
record Calendar(List<DateExpression> all, List<DateExpression> days) {
    Calendar {
        all = List.copyOf(all);
        days = List.copyOf(days);
    }

    /// The calendar of `dates`, which are in order and do not overlap.
    static Calendar of(List<DateExpression> dates) {
        return new Calendar(dates, dates.stream().filter(Calendar::isDay).toList());
    }

    private static boolean isDay(DateExpression date) {
        return date.type() == DateType.DATE || date.type() == DateType.TIME;
    }

    /// The dates that lie wholly in `part`.
    Calendar in(Span part) {
        int from = firstEndingBehind(all, part.start());
        int to = from;
        while (to < all.size() && all.get(to).span().end() <= part.end()) {
            to++;
        }
        return of(all.subList(from, to).stream()
                .filter(date -> part.contains(date.span()))
                .toList());
    }

    boolean overlaps(Span span) {
        int at = firstEndingBehind(all, span.start());
        return at < all.size() && all.get(at).span().overlaps(span);
    }

    /// The day that stands on `span`.
    Maybe<DateExpression> day(Span span) {
        int at = firstEndingBehind(days, span.start());
        return at < days.size() && days.get(at).span().overlaps(span) ? Maybe.known(days.get(at)) : Maybe.unknown();
    }

    private static int firstEndingBehind(List<DateExpression> dates, int offset) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

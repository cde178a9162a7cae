package sayso.reading;

import java.time.LocalDate;

/// A stretch of the calendar, both days inclusive.
public record Interval(LocalDate begin, LocalDate end) {
    /// @throws IllegalArgumentException if it ends before it begins
    public Interval {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("Interval needs begin <= end, got " + begin + " and " + end);
        }
    }
}

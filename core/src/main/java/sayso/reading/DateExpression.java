package sayso.reading;

import sayso.text.Span;

/// An expression of calendar date, time of day, duration or recurrence (TIMEX3).
///
/// @param span the expression without its preposition
/// @param interval the days that it covers, where it has some
/// @param anchor what a relative date was counted from: "published", or the words of another date or event
public record DateExpression(
        Span span, DateType type, Timex value, Maybe<Interval> interval, Maybe<String> anchor, Finding finding) {
    /// @throws IllegalArgumentException if the span is empty or the anchor known and blank
    public DateExpression {
        Checks.notEmpty("date", span);
        Checks.notBlank("anchor", anchor);
    }
}

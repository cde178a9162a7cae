package sayso.figure;

import java.util.Comparator;
import java.util.List;
import sayso.reading.DateExpression;
import sayso.reading.DateType;
import sayso.reading.Maybe;
import sayso.reading.Timex;
import sayso.text.Span;

/// Finds the date that a figure is of: the nearest one in its sentence.
final class AsOf {
    private AsOf() {}

    static Maybe<Timex> of(Span figure, List<DateExpression> dates) {
        return dates.stream()
                .filter(date -> date.type() == DateType.DATE || date.type() == DateType.TIME)
                .min(Comparator.comparingInt(date -> distance(date.span(), figure)))
                .map(date -> Maybe.known(date.value()))
                .orElseGet(Maybe::unknown);
    }

    private static int distance(Span date, Span figure) {
        return date.isBefore(figure) ? figure.start() - date.end() : Math.max(0, date.start() - figure.end());
    }
}

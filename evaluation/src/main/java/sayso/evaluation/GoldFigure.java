package sayso.evaluation;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Span;

/// A count of people as annotated.
///
/// @param low inclusive; not known where open, as `high`
/// @param who names of the sources whose word it is
/// @param optional whether a careful colleague might not count it
public record GoldFigure(
        Span span, Measure measure, Maybe<Long> low, Maybe<Long> high, List<String> who, boolean optional) {
    public GoldFigure {
        who = List.copyOf(who);
    }
}

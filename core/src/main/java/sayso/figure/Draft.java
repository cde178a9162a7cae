package sayso.figure;

import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// A figure on its way: its place in the line, what it counts and by which rule. `end` is behind the words counted.
///
/// @param isPart whether the words make it a part of the figure before it
record Draft(
        int from,
        int to,
        int end,
        Count count,
        Measure measure,
        Maybe<String> population,
        boolean isPart,
        String rule) {}

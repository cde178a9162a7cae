package sayso.trials.scale;

import java.util.List;
import sayso.reading.Masthead;

/// A report before it is set.
record Draft(Masthead masthead, Happening about, List<Line> lines) {}

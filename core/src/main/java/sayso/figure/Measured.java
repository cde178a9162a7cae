package sayso.figure;

import sayso.reading.Measure;

/// What a rule says that a number counts, and the rule's name.
record Measured(Measure measure, String rule) {}

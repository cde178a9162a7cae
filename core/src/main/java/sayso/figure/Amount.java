package sayso.figure;

import sayso.reading.Count;

/// A number with the words that bound it, at `[from, to)` of a line; `digits` where the numeral itself starts.
record Amount(int from, int to, int digits, Count count) {}

package sayso.figure;

/// A number at `[from, to)` of a line. A vague one means at least its value.
record Numeral(int from, int to, long value, boolean isVague) {}

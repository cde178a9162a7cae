package sayso.date;

/// An expression that a rule has found: the words `[from, to)` and what they mean.
record Match(int from, int to, String rule, Meaning meaning) {
    int length() {
        return to - from;
    }
}

package sayso.date;

/// An expression that a rule has found: the words `[from, to)` and what they mean.
///
/// @param aside whether it only looks back for comparison ("from 40 a year earlier"), so that the report's own time
///     stays where it was
record Match(int from, int to, String rule, Meaning meaning, boolean aside) {
    Match(int from, int to, String rule, Meaning meaning) {
        this(from, to, rule, meaning, false);
    }

    int length() {
        return to - from;
    }
}

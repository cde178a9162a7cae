package sayso.training;

/// Counts right answers, given answers and wanted answers.
final class Tally {
    private long right;
    private long given;
    private long wanted;

    void add(long rightOnes, long givenOnes, long wantedOnes) {
        right += rightOnes;
        given += givenOnes;
        wanted += wantedOnes;
    }

    /// Share of given answers that are right, in percent.
    double precision() {
        return given == 0 ? 0 : 100.0 * right / given;
    }

    /// Share of wanted answers that were given, in percent.
    double recall() {
        return wanted == 0 ? 0 : 100.0 * right / wanted;
    }

    /// The harmonic mean of precision and recall.
    double f1() {
        return given + wanted == 0 ? 0 : 200.0 * right / (given + wanted);
    }
}

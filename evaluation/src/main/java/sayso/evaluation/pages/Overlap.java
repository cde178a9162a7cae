package sayso.evaluation.pages;

/// What was found in one page.
///
/// @param right of what was read, how much was wanted
/// @param read how much was read
/// @param wanted how much there is
public record Overlap(long right, long read, long wanted) {
    /// @throws IllegalArgumentException if more is right than was read or wanted
    public Overlap {
        if (right < 0 || right > read || right > wanted) {
            throw new IllegalArgumentException(
                    "Overlap needs 0 <= right <= read, wanted; got " + right + ", " + read + ", " + wanted);
        }
    }

    /// 1 where nothing was wanted and nothing read, 0 where nothing was read.
    public double precision() {
        return ratio(right, read);
    }

    /// 1 where nothing was wanted and nothing read, 0 where nothing was wanted.
    public double recall() {
        return ratio(right, wanted);
    }

    /// The harmonic mean of the two; 0 where both are.
    public double f1() {
        return harmonic(precision(), recall());
    }

    Overlap plus(Overlap other) {
        return new Overlap(right + other.right, read + other.read, wanted + other.wanted);
    }

    static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private double ratio(long part, long whole) {
        if (read == 0 && wanted == 0) {
            return 1;
        }
        return whole == 0 ? 0 : (double) part / whole;
    }
}

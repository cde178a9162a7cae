package sayso.evaluation;

/// How many items are right, of how many that are in the gold and how many that were read.
public record Tally(int right, int gold, int read) {
    /// @throws IllegalArgumentException if a number is negative
    public Tally {
        if (right < 0 || gold < 0 || read < 0) {
            throw new IllegalArgumentException("Tally needs numbers from 0, got " + right + ", " + gold + ", " + read);
        }
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, read + other.read);
    }

    /// Share of what was read that is right, in per cent to a tenth; 0 where nothing was read.
    public double precision() {
        return Tenths.of(100 * share(read));
    }

    /// Share of the gold that was read right, in per cent to a tenth; 0 where the gold has nothing.
    public double recall() {
        return Tenths.of(100 * share(gold));
    }

    /// Harmonic mean of precision and recall, in per cent to a tenth.
    public double f1() {
        double precision = share(read);
        double recall = share(gold);
        double sum = precision + recall;
        return sum > 0 ? Tenths.of(100 * (2 * precision * recall / sum)) : 0;
    }

    private double share(int of) {
        return of > 0 ? (double) right / of : 0;
    }
}

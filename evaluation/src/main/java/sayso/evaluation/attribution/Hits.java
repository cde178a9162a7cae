package sayso.evaluation.attribution;

/// Counts what is right, of what was read and of what the gold has. Figures are in per cent, not rounded.
public final class Hits {
    private long right;
    private long read;
    private long gold;

    /// Nothing counted yet.
    public Hits() {}

    /// Takes more into the count.
    public void add(long right, long read, long gold) {
        this.right += right;
        this.read += read;
        this.gold += gold;
    }

    /// One more of the gold, found or not.
    void addGold(boolean isRight) {
        add(isRight ? 1 : 0, 0, 1);
    }

    public long right() {
        return right;
    }

    public long read() {
        return read;
    }

    public long gold() {
        return gold;
    }

    /// Share of what was read that is right; 0 where nothing was read.
    public double precision() {
        return read == 0 ? 0 : 100.0 * right / read;
    }

    /// Share of the gold that was read right; 0 where the gold has nothing.
    public double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    /// The harmonic mean of precision and recall.
    public double f1() {
        return read + gold == 0 ? 0 : 200.0 * right / (read + gold);
    }
}

package sayso.encoder;

/// How words of one window lie to each other, as the antecedent head reads it: `width × width` cells, the later word
/// in the row, the earlier one in the column.
public final class MentionInput {
    /// How many different gaps there are.
    public static final int GAPS = 12;

    private final long[] gaps;
    private final float[] order;

    public MentionInput(int width) {
        gaps = new long[width * width];
        order = new float[width * width];
        for (int later = 0; later < width; later++) {
            for (int earlier = 0; earlier < width; earlier++) {
                int cell = later * width + earlier;
                gaps[cell] = earlier < later ? CueInput.bucket(later - earlier) : 0;
                order[cell] = earlier <= later ? 0 : -10_000;
            }
        }
    }

    public long[] gaps() {
        return gaps;
    }

    /// 0 where the column may be the antecedent of the row (or the row itself: none), else a large negative number.
    public float[] order() {
        return order;
    }
}

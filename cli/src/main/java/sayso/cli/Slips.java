package sayso.cli;

/// Counts slips of the finger: a letter left out, put in, mistaken, or swapped with its neighbour.
final class Slips {
    /// Nobody mistypes an option this long; comparing costs length times length.
    private static final int LONGEST = 64;

    private Slips() {}

    /// The optimal string alignment distance of the two.
    static int between(String typed, String meant) {
        if (typed.length() > LONGEST || meant.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] slips = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : cheapest(slips, i, j, typed, meant);
            }
        }
        return slips[typed.length()][meant.length()];
    }

    private static int cheapest(int[][] slips, int i, int j, String typed, String meant) {
        int mistaken = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + mistaken, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}

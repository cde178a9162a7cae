package sayso.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures to one decimal.
public final class Tenths {
    private Tenths() {}

    /// `value` to one decimal. The exact binary value is rounded, a tie to the even digit: 12.25 gives 12.2, and
    /// 62.35, which is stored a little above, gives 62.4.
    public static double of(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    /// As tables write it: one decimal, always.
    public static String text(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}

package sayso.training.plot;

import java.util.ArrayList;
import java.util.List;

/// Where a figure stands on an axis.
///
/// @param low the figure at 0
/// @param high the figure at 1
/// @param isLog whether equal steps mean equal ratios
record Scale(double low, double high, boolean isLog) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int MOST_TICKS = 5;

    Scale {
        if (!(low < high) || (isLog && low <= 0)) {
            throw new IllegalArgumentException(
                    "A scale needs low < high, and above 0 if it is logarithmic, got " + low + " and " + high);
        }
    }

    /// Equal steps from a round figure below `low` to a round one above `high`.
    static Scale linear(double low, double high) {
        double width = high > low ? high - low : 1;
        double step = step(width);
        return new Scale(Math.floor(low / step) * step, Math.ceil((low + width) / step) * step, false);
    }

    static Scale log(double low, double high) {
        return new Scale(low / 1.1, high * 1.1, true);
    }

    /// 0 for the low end, 1 for the high end.
    double share(double figure) {
        return isLog ? Math.log(figure / low) / Math.log(high / low) : (figure - low) / (high - low);
    }

    /// Round figures to mark on the axis.
    List<Double> ticks() {
        return isLog ? logTicks() : linearTicks();
    }

    private List<Double> linearTicks() {
        double step = step(high - low);
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(low / step); i * step <= high + step / 1000; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private List<Double> logTicks() {
        List<Double> ticks = new ArrayList<>();
        for (double decade = Math.pow(10, Math.floor(Math.log10(low))); decade <= high; decade *= 10) {
            for (double factor : new double[] {1, 2, 5}) {
                double tick = decade * factor;
                if (low <= tick && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    private static double step(double width) {
        double unit = Math.pow(10, Math.floor(Math.log10(width / MOST_TICKS)));
        for (double step : STEPS) {
            if (width / (unit * step) <= MOST_TICKS) {
                return unit * step;
            }
        }
        return unit * 10;
    }
}

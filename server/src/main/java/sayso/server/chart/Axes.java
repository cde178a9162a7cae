package sayso.server.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.ledger.linked.RivalRow;

/// Where days and numbers lie in a chart: days across, numbers upwards from 0.
///
/// @param most the number at the top, a tick
/// @param step from tick to tick of the numbers
/// @param box where they lie
record Axes(LocalDate first, long days, double most, double step, Box box) {
    private static final int MOST_TICKS = 5;
    private static final int MOST_DAYS = 4;
    /// Room at both sides for what stands at the first and the last day.
    private static final int MARGIN = 24;

    /// In units of the picture.
    record Box(double left, double right, double top, double bottom) {}

    /// @param rows each with a day and a number, one at least
    static Axes of(List<RivalRow> rows, Box box) {
        LocalDate first =
                rows.stream().map(Axes::first).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                rows.stream().map(Axes::last).max(Comparator.naturalOrder()).orElseThrow();
        double most = rows.stream().mapToDouble(Axes::greatest).max().orElse(1);
        double step = step(Math.max(1, most));
        return new Axes(first, ChronoUnit.DAYS.between(first, last), ceiling(most * 1.02, step), step, box);
    }

    static LocalDate first(RivalRow row) {
        return row.first().or(LocalDate.EPOCH);
    }

    static LocalDate last(RivalRow row) {
        return row.last().or(first(row));
    }

    static double greatest(RivalRow row) {
        return Math.max(row.count().low().or(0L), row.count().high().or(0L));
    }

    double x(LocalDate day) {
        double room = box.right() - box.left() - 2 * MARGIN;
        double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days;
        return box.left() + MARGIN + room * share;
    }

    double y(double number) {
        return box.bottom() - (box.bottom() - box.top()) * number / most;
    }

    /// From 0 to the top.
    List<Long> numbers() {
        List<Long> ticks = new ArrayList<>();
        for (double tick = 0; tick <= most + step / 2; tick += step) {
            ticks.add(Math.round(tick));
        }
        return ticks;
    }

    /// The first day, the last and some between.
    List<LocalDate> dayTicks() {
        long parts = Math.min(days, MOST_DAYS);
        List<LocalDate> ticks = new ArrayList<>();
        for (long part = 0; part <= parts; part++) {
            ticks.add(first.plusDays(parts == 0 ? 0 : days * part / parts));
        }
        return ticks;
    }

    /// 1, 2 or 5 and noughts.
    private static double step(double most) {
        double unit = Math.pow(10, Math.floor(Math.log10(most)) - 1);
        for (int times : new int[] {1, 2, 5, 10, 20, 50}) {
            double step = Math.max(1, unit * times);
            if (most / step <= MOST_TICKS) {
                return step;
            }
        }
        return unit * 100;
    }

    private static double ceiling(double most, double step) {
        return Math.max(step, Math.ceil(most / step) * step);
    }
}

package sayso.training.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// One figure of all runs over the steps of training.
///
/// @param title what is measured
/// @param isLoss whether the figures are losses, on a logarithmic scale, and not shares
record Panel(String title, List<Curve> curves, boolean isLoss) {
    private static final List<String> COLOURS = List.of("#1b6ca8", "#d1570c", "#2e7d32", "#7b3fa0", "#555555");
    private static final String GRID = "#e3e3e3";
    private static final String INK = "fill=\"#444444\"";
    /// The lines of a table averaged on either side: 100 steps in all.
    private static final int SMOOTHED = 2;
    private static final int LEFT = 44;
    private static final int TOP = 26;
    private static final int BOTTOM = 30;
    private static final int RIGHT = 14;

    Panel {
        curves = List.copyOf(curves);
    }

    static String colour(int run) {
        return COLOURS.get(run % COLOURS.size());
    }

    void draw(Svg svg, Frame outer) {
        Frame frame = outer.inside(LEFT, TOP, RIGHT, BOTTOM);
        svg.text(new Point(frame.x(), outer.y() + 16), title, "font-weight=\"600\" " + INK);
        if (curves.stream().allMatch(curve -> curve.points().isEmpty())) {
            return;
        }
        Scale steps = Scale.linear(0, x().max().orElse(1));
        Scale figures = isLoss
                ? Scale.log(y().min().orElse(1), y().max().orElse(1))
                : Scale.linear(y().min().orElse(0), y().max().orElse(1));
        drawAxes(svg, frame, steps, figures);
        for (int run = 0; run < curves.size(); run++) {
            drawCurve(svg, frame.placing(steps, figures), curves.get(run), colour(run));
        }
    }

    private DoubleStream x() {
        return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(Point::x);
    }

    private DoubleStream y() {
        return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(Point::y);
    }

    private static void drawAxes(Svg svg, Frame frame, Scale steps, Scale figures) {
        for (double tick : figures.ticks()) {
            double y = frame.bottom() - figures.share(tick) * frame.height();
            svg.line(new Point(frame.x(), y), new Point(frame.right(), y), GRID);
            svg.text(new Point(frame.x() - 6, y + 4), label(tick), "text-anchor=\"end\" " + INK);
        }
        for (double tick : steps.ticks()) {
            double x = frame.x() + steps.share(tick) * frame.width();
            svg.text(new Point(x, frame.bottom() + 16), label(tick), "text-anchor=\"middle\" " + INK);
        }
    }

    private static String label(double tick) {
        String label = String.format(Locale.ROOT, "%.2f", tick);
        return label.replaceFirst("\\.?0+$", "");
    }

    private void drawCurve(Svg svg, Frame.Placing placing, Curve curve, String colour) {
        if (isLoss) {
            svg.path(placing.all(curve), colour, "stroke-width=\"1\" stroke-opacity=\"0.3\"");
            svg.path(placing.all(curve.smooth(SMOOTHED)), colour, "stroke-width=\"2\"");
        } else {
            svg.path(placing.all(curve), colour, "stroke-width=\"2\"");
            placing.all(curve).forEach(point -> svg.dot(point, colour));
        }
    }
}

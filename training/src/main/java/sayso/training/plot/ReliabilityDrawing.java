package sayso.training.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A reliability diagram: for answers of about one confidence, the share that was right. On the diagonal confidence
/// means what it says. Below it stands how many answers there are of each confidence.
public final class ReliabilityDrawing {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 540;
    private static final Frame PLOT = new Frame(64, 84, 360, 300);
    private static final Frame COUNTS = new Frame(64, 446, 360, 60);
    private static final String COLOUR = "#1b6ca8";
    private static final String GRID = "#e3e3e3";
    private static final String INK = "fill=\"#444444\"";

    /// Answers of about one confidence.
    ///
    /// @param confidence their mean confidence
    /// @param right the share of them that is right
    public record Bin(int count, double confidence, double right) {}

    private final Scale shares = new Scale(0, 1, false);

    private ReliabilityDrawing() {}

    /// The diagram of `bins`, in order of their confidence; empty ones are left out.
    ///
    /// @param figures what stands below the title
    public static String svg(String title, String figures, List<Bin> bins) {
        List<Bin> filled = bins.stream().filter(bin -> bin.count() > 0).toList();
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        svg.text(new Point(16, 26), title, "font-size=\"15\" font-weight=\"600\"");
        svg.text(new Point(16, 46), figures, INK);
        new ReliabilityDrawing().draw(svg, filled);
        return svg.finish();
    }

    private void draw(Svg svg, List<Bin> bins) {
        axes(svg);
        Frame.Placing placing = PLOT.placing(shares, shares);
        svg.path(
                placing.all(new Curve("", List.of(new Point(0, 0), new Point(1, 1)))),
                "#999999",
                "stroke-dasharray=\"4 4\"");
        Curve curve = new Curve(
                "",
                bins.stream()
                        .map(bin -> new Point(bin.confidence(), bin.right()))
                        .toList());
        svg.path(placing.all(curve), COLOUR, "stroke-width=\"2\"");
        placing.all(curve).forEach(point -> svg.dot(point, COLOUR));
        counts(svg, bins);
    }

    private void axes(Svg svg) {
        for (double tick : shares.ticks()) {
            double y = PLOT.bottom() - tick * PLOT.height();
            double x = PLOT.x() + tick * PLOT.width();
            svg.line(new Point(PLOT.x(), y), new Point(PLOT.right(), y), GRID);
            svg.text(new Point(PLOT.x() - 8, y + 4), percent(tick), "text-anchor=\"end\" " + INK);
            svg.text(new Point(x, PLOT.bottom() + 18), percent(tick), "text-anchor=\"middle\" " + INK);
        }
        svg.text(new Point(16, PLOT.y() - 10), "right, per cent", INK);
        svg.text(new Point(PLOT.right(), PLOT.bottom() + 34), "confidence, per cent", "text-anchor=\"end\" " + INK);
        svg.text(new Point(16, COUNTS.bottom() + 18), "statements of each confidence", INK);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private static void counts(Svg svg, List<Bin> bins) {
        int most = bins.stream().mapToInt(Bin::count).max().orElse(1);
        for (Bin bin : bins) {
            double x = COUNTS.x() + bin.confidence() * COUNTS.width();
            double height = COUNTS.height() * bin.count() / most;
            svg.path(
                    Stream.of(0.0, height)
                            .map(up -> new Point(x, COUNTS.bottom() - up))
                            .toList(),
                    COLOUR,
                    "stroke-width=\"18\" stroke-opacity=\"0.4\"");
            svg.text(
                    new Point(x, COUNTS.bottom() - height - 4),
                    Integer.toString(bin.count()),
                    "text-anchor=\"middle\" font-size=\"10\" " + INK);
        }
    }
}

package sayso.training.plot;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes SVG, element by element.
final class Svg {
    private final Formatter out = new Formatter(Locale.ROOT);

    Svg(int width, int height, String title) {
        out.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                        + "font-family=\"system-ui, sans-serif\" font-size=\"12\" role=\"img\">\n",
                width, height, width, height);
        out.format("<title>%s</title>\n", escaped(title));
        // readable on dark pages too
        out.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", width, height);
    }

    void line(Point from, Point to, String colour) {
        out.format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                from.x(), from.y(), to.x(), to.y(), colour);
    }

    /// @param style further attributes: width, opacity
    void path(List<Point> points, String colour, String style) {
        String path = points.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        out.format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" %s/>\n", path, colour, style);
    }

    void dot(Point at, String colour) {
        out.format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", at.x(), at.y(), colour);
    }

    /// @param style further attributes: anchor, weight, colour
    void text(Point at, String words, String style) {
        out.format("<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>\n", at.x(), at.y(), style, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The whole document.
    String finish() {
        return out + "</svg>\n";
    }
}

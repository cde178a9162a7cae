package sayso.figure;

import java.util.List;
import java.util.stream.Collectors;
import sayso.reading.Figure;
import sayso.text.Prose;

/// Writes the figures of a text down for tests: "more than 60=wounded 60..", parted by semicolons.
final class FigureText {
    private FigureText() {}

    static List<Figure> figures(String text) {
        return Figures.in(Prose.of(text), List.of(), List.of());
    }

    static String of(String text) {
        return figures(text).stream().map(figure -> of(text, figure)).collect(Collectors.joining("; "));
    }

    private static String of(String text, Figure figure) {
        String low = figure.count().low().map(String::valueOf).or("");
        String high = figure.count().high().map(String::valueOf).or("");
        return figure.span().of(text) + "=" + figure.counted().measure().code() + " " + low + ".." + high
                + figure.partOf().map(whole -> " of " + whole).or("");
    }
}

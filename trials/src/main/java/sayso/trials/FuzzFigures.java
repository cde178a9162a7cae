package sayso.trials;

import java.nio.charset.StandardCharsets;
import java.util.List;
import sayso.figure.Figures;
import sayso.reading.Figure;
import sayso.text.Prose;

/// Any text gives figures in order, low at most high, the same twice.
public final class FuzzFigures {
    private FuzzFigures() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<Figure> figures = Figures.in(Prose.of(text), List.of(), List.of());
        Held.inOrder(text, figures.stream().map(Figure::span).toList());
        Held.same(figures, Figures.in(Prose.of(text), List.of(), List.of()));
        for (Figure figure : figures) {
            if (figure.count().low().or(0L) > figure.count().high().or(Long.MAX_VALUE)) {
                throw new IllegalStateException("Low above high: " + figure);
            }
        }
    }
}

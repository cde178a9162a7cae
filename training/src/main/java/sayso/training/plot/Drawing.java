package sayso.training.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The figures of several runs, one panel a figure, side by side.
public final class Drawing {
    private static final int PANEL_WIDTH = 300;
    private static final int PANEL_HEIGHT = 200;
    private static final int COLUMNS = 3;
    private static final int HEAD = 58;
    private static final int MARGIN = 12;
    private static final int LETTER = 7;

    private static final Map<String, String> LOSSES = Map.of(
            "cue", "cues",
            "role", "roles, word by word",
            "chain", "roles, as a sequence",
            "tag", "part of speech",
            "kind", "kind of thing",
            "antecedent", "antecedent");

    private static final Map<String, String> HELD_OUT = Map.of(
            "cueF1", "cue touched, F1",
            "sourceF1", "source words, F1",
            "contentF1", "content words, F1",
            "tag", "part of speech, right",
            "kindF1", "kind of thing, F1",
            "antecedent", "antecedent, right");

    private final String title;
    private final List<String> runs;
    private final List<Panel> panels;

    private Drawing(String title, List<String> runs, List<Panel> panels) {
        this.title = title;
        this.runs = runs;
        this.panels = panels;
    }

    /// The losses of `runs`, name by folder, out of their `learning-curve.tsv`.
    public static String losses(Map<String, Path> runs) throws IOException {
        List<RunTable> tables = tables(runs, "learning-curve.tsv");
        List<Panel> panels = List.of("cue", "role", "chain", "tag", "kind", "antecedent").stream()
                .map(column -> panel(column, LOSSES, tables, true))
                .toList();
        return new Drawing(
                        "Loss by step, logarithmic (thin: each 20 steps, thick: mean of 100)",
                        List.copyOf(runs.keySet()),
                        panels)
                .svg();
    }

    /// How the heads of `runs` do on texts that they have not learned from, out of their `held-out.tsv`.
    public static String heldOut(Map<String, Path> runs) throws IOException {
        List<RunTable> tables = tables(runs, "held-out.tsv");
        List<Panel> panels = List.of("cueF1", "sourceF1", "contentF1", "tag", "kindF1", "antecedent").stream()
                .map(column -> panel(column, HELD_OUT, tables, false))
                .toList();
        return new Drawing("Held-out texts by step, per cent", List.copyOf(runs.keySet()), panels).svg();
    }

    private static List<RunTable> tables(Map<String, Path> runs, String file) throws IOException {
        List<RunTable> tables = new ArrayList<>();
        for (Map.Entry<String, Path> run : runs.entrySet()) {
            tables.add(RunTable.read(run.getKey(), run.getValue().resolve(file)));
        }
        return tables;
    }

    private static Panel panel(String column, Map<String, String> names, List<RunTable> tables, boolean isLoss) {
        return new Panel(
                names.getOrDefault(column, column),
                tables.stream().map(table -> table.curve(column)).toList(),
                isLoss);
    }

    private String svg() {
        int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
        Svg svg = new Svg(COLUMNS * PANEL_WIDTH + 2 * MARGIN, HEAD + rows * PANEL_HEIGHT + MARGIN, title);
        svg.text(new Point(MARGIN, 22), title, "font-size=\"15\" font-weight=\"600\"");
        double x = MARGIN;
        for (int run = 0; run < runs.size(); run++) {
            svg.dot(new Point(x + 4, 40), Panel.colour(run));
            svg.text(new Point(x + 12, 44), runs.get(run), "fill=\"#444444\"");
            x += 40 + runs.get(run).length() * LETTER;
        }
        for (int i = 0; i < panels.size(); i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            panels.get(i)
                    .draw(
                            svg,
                            new Frame(
                                    MARGIN + column * PANEL_WIDTH,
                                    HEAD + row * PANEL_HEIGHT,
                                    PANEL_WIDTH,
                                    PANEL_HEIGHT));
        }
        return svg.finish();
    }
}

package sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lines of text under each other, none wider than the page.
final class Page {
    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    Page(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    int width() {
        return width;
    }

    Ink ink() {
        return ink;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /// An empty line, unless the page is blank or ends in one.
    Page gap() {
        if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
            lines.add("");
        }
        return this;
    }

    /// A gap and a title of what follows.
    Page heading(String title) {
        return gap().text(0, title, ink::strong);
    }

    Page text(int indent, String text) {
        return text(indent, text, UnaryOperator.identity());
    }

    /// `text` in as many lines as it needs, all beginning `indent` columns in.
    Page text(int indent, String text, UnaryOperator<String> style) {
        for (String line : Wrap.lines(text, width - indent)) {
            lines.add(" ".repeat(line.isEmpty() ? 0 : indent) + style.apply(line));
        }
        return this;
    }

    /// The column at which text beside labels begins: `wanted`, or near the edge where the page is narrow.
    int column(int wanted) {
        return width < 3 * wanted + 2 ? 4 : wanted;
    }

    /// `label`, then `text` beside it from column `wanted` on; below it where the page is narrow or the label long.
    Page beside(String label, UnaryOperator<String> style, int wanted, String text) {
        String edge = "  ";
        int indent = column(wanted);
        if (edge.length() + Columns.of(label) >= indent) {
            return text(edge.length(), label, style).text(indent, text);
        }
        List<String> wrapped = Wrap.lines(text, width - indent);
        String space = " ".repeat(indent - edge.length() - Columns.of(label));
        lines.add(edge + style.apply(label) + space + wrapped.getFirst());
        wrapped.stream().skip(1).forEach(line -> lines.add(" ".repeat(indent) + line));
        return this;
    }

    /// A line as it is; it must fit.
    Page line(String line) {
        lines.add(line);
        return this;
    }
}

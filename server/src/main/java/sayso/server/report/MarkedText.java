package sayso.server.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sayso.text.Span;

/// A report's exact text, every character once and in order, with marks nested in one another. Marks may overlap
/// and reach over paragraphs: such a mark is cut into pieces.
///
/// @param shown the items whose anchor stands in the text; of marks that lie more than [#DEEPEST] deep, or in
/// nothing
///     but white space between paragraphs, none does
public record MarkedText(List<Block> blocks, Set<String> shown) {
    /// People do not see more; it keeps the page in proportion to the text.
    static final int DEEPEST = 12;

    public MarkedText {
        blocks = List.copyOf(blocks);
        shown = Set.copyOf(shown);
    }

    /// Lays marks into a text.
    ///
    /// @param paragraphs in order, without overlap
    /// @param marks within the text; of equal ones the first stands around the others
    static MarkedText of(String text, List<Span> paragraphs, List<Mark> marks) {
        MarkLayer layer = new MarkLayer(text, marks);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Span paragraph : paragraphs) {
            gap(text, at, paragraph.start(), blocks);
            blocks.add(layer.paragraph(paragraph));
            at = paragraph.end();
        }
        gap(text, at, text.length(), blocks);
        Set<String> shown = new HashSet<>();
        layer.begun().stream().filter(Mark::isAnchor).forEach(mark -> shown.add(mark.item()));
        return new MarkedText(blocks, shown);
    }

    private static void gap(String text, int from, int to, List<Block> blocks) {
        if (from < to) {
            blocks.add(new Block.Gap(text.substring(from, to)));
        }
    }
}

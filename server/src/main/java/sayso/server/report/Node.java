package sayso.server.report;

import java.util.List;

/// What a paragraph is made of.
public sealed interface Node {
    /// Exact words of the report.
    record Words(String text) implements Node {}

    /// Words with a mark around them.
    ///
    /// @param first whether the mark begins here; it goes on in further pieces where another one ends within it,
    /// or a
    ///     paragraph
    /// @param depth how many marks stand around it
    record Marked(Mark mark, boolean first, int depth, List<Node> within) implements Node {
        public Marked {
            within = List.copyOf(within);
        }
    }
}

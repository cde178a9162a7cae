package sayso.server.report;

import java.util.List;

/// A piece of the text from top to bottom.
public sealed interface Block {
    /// White space before, between or behind paragraphs.
    record Gap(String text) implements Block {}

    record Paragraph(List<Node> nodes) implements Block {
        public Paragraph {
            nodes = List.copyOf(nodes);
        }
    }
}

package sayso.text;

import java.util.List;

/// One paragraph and its sentences, in order; its span leaves out the white space around it.
public record Paragraph(Span span, List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}

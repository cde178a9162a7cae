package sayso.text;

import java.util.ArrayList;
import java.util.List;

/// A report's exact text seen as paragraphs, sentences and tokens. The text itself is never changed.
public record Prose(String text, List<Paragraph> paragraphs) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Cuts `text` up. Any string is accepted, lone surrogates and the empty one included.
    public static Prose of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Sentences sentences = new Sentences(text);
        for (Span block : Paragraphs.of(text)) {
            paragraphs.add(new Paragraph(block, sentences.in(block)));
        }
        return new Prose(text, paragraphs);
    }

    /// All sentences, in order.
    public List<Sentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /// All tokens, in order.
    public List<Token> tokens() {
        return sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /// The text at `span`.
    public String at(Span span) {
        return span.of(text);
    }
}

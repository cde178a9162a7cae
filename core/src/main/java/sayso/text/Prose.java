package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// A report's exact text seen as paragraphs, sentences and tokens. The text itself is never changed.
public final class Prose {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;

    private Prose(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
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

    public String text() {
        return text;
    }

    /// The text with plain white space: a line feed for each line end between paragraphs, a space for whatever else
    /// is space, line ends inside a paragraph included. Offsets stay as they are.
    public String flowing() {
        StringBuilder flowing = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            if (Characters.isSpace(text.charAt(at))) {
                flowing.setCharAt(at, Characters.isLineEnd(text.charAt(at)) ? '\n' : ' ');
            }
        }
        for (Paragraph paragraph : paragraphs) {
            for (int at = paragraph.span().start(); at < paragraph.span().end(); at++) {
                if (flowing.charAt(at) == '\n') {
                    flowing.setCharAt(at, ' ');
                }
            }
        }
        return flowing.toString();
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// All sentences, in order.
    public List<Sentence> sentences() {
        return sentences;
    }

    /// All tokens, in order.
    public List<Token> tokens() {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /// The tokens that lie wholly in `span`, in order.
    public List<Token> tokensIn(Span span) {
        List<Token> tokens = new ArrayList<>();
        for (int i = sentenceAt(span.start()); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= span.end()) {
                break;
            }
            tokens.addAll(sentence.tokensIn(span));
        }
        return tokens;
    }

    /// The place in [#sentences()] of the sentence that holds `offset`, or else of the next one; the number of
    /// sentences if there is none.
    public int sentenceAt(int offset) {
        return firstEndingBehind(
                offset, sentences.size(), place -> sentences.get(place).span());
    }

    /// Where the report's own words begin in the paragraph of `offset`: behind its dateline, or at its start.
    public int behindDateline(int offset) {
        Span paragraph = paragraphs.get(paragraphAt(offset)).span();
        return Datelines.endOf(text, paragraph);
    }

    /// The place in [#paragraphs()] of the paragraph that holds `offset`, or else of the next one; the number of
    /// paragraphs if there is none.
    public int paragraphAt(int offset) {
        return firstEndingBehind(
                offset, paragraphs.size(), place -> paragraphs.get(place).span());
    }

    private static int firstEndingBehind(int offset, int size, IntFunction<Span> spanAt) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanAt.apply(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The text at `span`.
    public String at(Span span) {
        return span.of(text);
    }
}

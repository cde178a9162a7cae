package sayso.encoder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sayso.text.Span;

/// A text and all its words, ready for the encoder.
public record Words(String text, List<Word> all) {
    public Words {
        all = List.copyOf(all);
    }

    /// Reads the words of `text` with the pieces of `vocabulary`.
    public static Words of(String text, Vocabulary vocabulary) {
        List<WordSplitter.Split> splits = WordSplitter.split(text);
        List<Span> spans = splits.stream().map(WordSplitter.Split::span).toList();
        SentenceEnds ends = new SentenceEnds(text, spans);
        WordPiece wordPiece = new WordPiece(vocabulary);
        BitSet quoted = QuotationMarks.inside(text);
        List<Word> words = new ArrayList<>(splits.size());
        int paragraph = 0;
        int sentence = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (i > 0 && isNewLine(text, spans.get(i - 1), span)) {
                paragraph++;
                sentence++;
            } else if (i > 0 && ends.partsBefore(i)) {
                sentence++;
            }
            WordShape shape = WordShape.of(span.of(text));
            List<Integer> pieces = wordPiece.pieces(splits.get(i).normal());
            words.add(new Word(span, paragraph, sentence, shape, quoted.get(span.start()), pieces));
        }
        return new Words(text, words);
    }

    private static boolean isNewLine(String text, Span before, Span after) {
        return text.substring(before.end(), after.start()).chars().anyMatch(CodePoints::isLineEnd);
    }

    public int size() {
        return all.size();
    }

    public Word get(int word) {
        return all.get(word);
    }

    /// The first character of a word.
    public char mark(int word) {
        return text.charAt(all.get(word).span().start());
    }

    /// Where the words of `range` stand in the text.
    public Span span(WordRange range) {
        return new Span(
                all.get(range.first()).span().start(),
                all.get(range.end() - 1).span().end());
    }

    /// The words that share a character with `span`, as a set of their numbers.
    public BitSet in(Span span) {
        BitSet found = new BitSet();
        for (int word = firstEndingAfter(span.start());
                word < size() && get(word).span().start() < span.end();
                word++) {
            found.set(word);
        }
        return found;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package sayso.statement.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sayso.encoder.WordRange;
import sayso.encoder.WordShape;
import sayso.encoder.Words;
import sayso.text.Span;

/// Finds statements that layout makes: `NAME: words` in transcripts, and quotations signed with a dash.
final class LayoutRules {
    private static final int LONGEST_SPEAKER = 4;
    private static final int LONGEST_SIGNATURE = 8;
    private static final double CONFIDENCE = 0.5;
    private static final String DASHES = "\u2013\u2014\u2015";
    private static final String STRAIGHT_OR_CLOSING = "\"\u201D";

    private final Words words;
    private final BitSet taken = new BitSet();

    private LayoutRules(Words words, List<Statement> statements) {
        this.words = words;
        for (Statement statement : statements) {
            statement.content().forEach(span -> taken.or(words.in(span)));
        }
    }

    /// Statements of paragraphs of which `statements` have less than half.
    static List<Statement> read(Words words, List<Statement> statements) {
        LayoutRules rules = new LayoutRules(words, statements);
        List<Statement> found = new ArrayList<>();
        int first = 0;
        while (first < words.size()) {
            int end = first + 1;
            while (end < words.size()
                    && words.get(end).paragraph() == words.get(first).paragraph()) {
                end++;
            }
            rules.readParagraph(new WordRange(first, end), found);
            first = end;
        }
        return found;
    }

    private void readParagraph(WordRange paragraph, List<Statement> found) {
        int colon = speakerColon(paragraph);
        if (colon >= 0) {
            int first = firstOfSpeaker(paragraph);
            add(new WordRange(first, colon), colon, new WordRange(colon + 1, paragraph.end()), found);
            return;
        }
        int dash = signatureDash(paragraph);
        if (dash >= 0) {
            add(new WordRange(dash + 1, paragraph.end()), dash, new WordRange(paragraph.first(), dash), found);
        }
    }

    private void add(WordRange source, int cue, WordRange content, List<Statement> found) {
        if (taken.get(content.first(), content.end()).cardinality() * 2 < content.length()) {
            List<Span> said = List.of(words.span(content));
            found.add(new Statement(said, words.get(cue).span(), List.of(words.span(source)), CONFIDENCE));
        }
    }

    private int firstOfSpeaker(WordRange paragraph) {
        boolean opensQuoted = words.get(paragraph.first()).isQuoted()
                && !words.get(paragraph.first()).isSpoken();
        return opensQuoted ? paragraph.first() + 1 : paragraph.first();
    }

    /// The colon after a name in capitals that opens the paragraph, or -1.
    private int speakerColon(WordRange paragraph) {
        int first = firstOfSpeaker(paragraph);
        int word = first;
        while (word < paragraph.end()
                && word - first < LONGEST_SPEAKER
                && (words.get(word).shape() == WordShape.CAPITALS || (word > first && words.mark(word) == '.'))) {
            word++;
        }
        boolean isColon = word > first && word < paragraph.end() - 2 && words.mark(word) == ':';
        return isColon ? word : -1;
    }

    /// The dash between a quotation that fills the paragraph and its signature, or -1.
    private int signatureDash(WordRange paragraph) {
        int word = paragraph.end() - 1;
        while (word > paragraph.first() && paragraph.end() - word < LONGEST_SIGNATURE && !isDash(word)) {
            word--;
        }
        boolean hasRoom = word > paragraph.first() + 3 && word < paragraph.end() - 1;
        return hasRoom && isDash(word) && isSigned(paragraph, word) ? word : -1;
    }

    private boolean isSigned(WordRange paragraph, int dash) {
        boolean opensQuoted = (STRAIGHT_OR_CLOSING + '\u201C').indexOf(words.mark(paragraph.first())) >= 0;
        boolean closes = words.get(dash - 1).isQuoted() || STRAIGHT_OR_CLOSING.indexOf(words.mark(dash - 1)) >= 0;
        return opensQuoted
                && closes
                && !words.get(dash).isQuoted()
                && words.get(dash + 1).shape() == WordShape.CAPITALIZED
                && words.get(paragraph.end() - 1).isSpoken();
    }

    private boolean isDash(int word) {
        return DASHES.indexOf(words.mark(word)) >= 0;
    }
}

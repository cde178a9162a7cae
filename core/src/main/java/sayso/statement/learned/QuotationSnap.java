package sayso.statement.learned;

import java.util.BitSet;
import sayso.encoder.WordRange;
import sayso.encoder.Words;

/// Makes a quotation of which enough words are content wholly content: speech does not change hands inside it.
final class QuotationSnap {
    private final Words words;
    private final double share;

    QuotationSnap(Words words, double share) {
        this.words = words;
        this.share = share;
    }

    void apply(Draft draft) {
        WordRange window = draft.cue().window();
        int word = window.first();
        while (word < window.end()) {
            if (!words.get(word).isQuoted()) {
                word++;
                continue;
            }
            WordRange quotation = quotation(word, window.end());
            if (belongs(quotation, draft)) {
                draft.content().set(quotation.first(), quotation.end());
            }
            word = quotation.end();
        }
    }

    /// A quotation ends with its closing mark or its paragraph.
    private WordRange quotation(int first, int most) {
        int end = first + 1;
        int paragraph = words.get(first).paragraph();
        while (end < most
                && words.get(end).isQuoted()
                && words.get(end).paragraph() == paragraph
                && words.mark(end - 1) != '\u201D') {
            end++;
        }
        return new WordRange(first, end);
    }

    private boolean belongs(WordRange quotation, Draft draft) {
        BitSet inside = draft.content().get(quotation.first(), quotation.end());
        boolean holdsSource =
                !draft.source().get(quotation.first(), quotation.end()).isEmpty();
        boolean holdsCue = quotation.contains(draft.cue().cue().first());
        return inside.cardinality() >= share * quotation.length() && !inside.isEmpty() && !holdsSource && !holdsCue;
    }
}

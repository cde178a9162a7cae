package sayso.statement.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sayso.encoder.WordRange;
import sayso.encoder.Words;

/// Sets of words as runs of neighbours.
final class WordRuns {
    private WordRuns() {}

    /// The runs of `set` in order.
    static List<WordRange> of(BitSet set) {
        List<WordRange> runs = new ArrayList<>();
        for (int first = set.nextSetBit(0); first >= 0; ) {
            int end = set.nextClearBit(first);
            runs.add(new WordRange(first, end));
            first = set.nextSetBit(end);
        }
        return runs;
    }

    /// How many words of `run` have letters or digits.
    static int spoken(Words words, WordRange run) {
        int spoken = 0;
        for (int word = run.first(); word < run.end(); word++) {
            spoken += words.get(word).isSpoken() ? 1 : 0;
        }
        return spoken;
    }
}

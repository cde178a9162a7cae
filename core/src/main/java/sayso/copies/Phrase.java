package sayso.copies;

import java.util.Arrays;
import java.util.List;
import sayso.text.Span;

/// A sentence as words, ready to be compared.
final class Phrase {
    /// In rewritten copies four words of five are left in a sentence; what two reporters write of the same
    /// thing stays below.
    private static final double SAME_ORDER = 0.6;

    /// A sentence may be cut down or built out: half of its runs of three words then stand in the other.
    private static final double SAME_RUNS = 0.5;

    private static final int PAIR = 2;

    private static final int RUN = 3;

    /// A prime near 2^61 spreads the codes of words.
    private static final long FACTOR = 2_305_843_009_213_693_951L;

    private final Span span;
    private final List<String> words;
    private final int own;
    private final int[] codes;
    private final long[] pairs;
    private final long[] runs;

    /// @param words in lower case, one at least
    /// @param own how many of them the reporter wrote: those outside quotation marks
    Phrase(Span span, List<String> words, int own) {
        this.span = span;
        this.words = List.copyOf(words);
        this.own = own;
        this.codes = words.stream().mapToInt(String::hashCode).toArray();
        this.pairs = runs(codes, Math.min(PAIR, codes.length));
        this.runs = runs(codes, Math.min(RUN, codes.length));
    }

    Span span() {
        return span;
    }

    int words() {
        return codes.length;
    }

    int own() {
        return own;
    }

    boolean hasSameWords(Phrase other) {
        return words.equals(other.words);
    }

    /// A number for each of its pairs of neighbouring words, each once.
    long[] pairs() {
        return pairs.clone();
    }

    /// Whether one is likely made out of the other; the same whichever way round.
    boolean isLike(Phrase other) {
        int shorter = Math.min(words(), other.words());
        int longer = Math.max(words(), other.words());
        if (shorter < RUN) {
            return hasSameWords(other);
        }
        return shared(other) >= SAME_RUNS * Math.min(runs.length, other.runs.length)
                || (shorter >= SAME_ORDER * longer && inOrder(other) >= SAME_ORDER * longer);
    }

    private int shared(Phrase other) {
        int shared = 0;
        int at = 0;
        for (long run : runs) {
            while (at < other.runs.length && other.runs[at] < run) {
                at++;
            }
            shared += at < other.runs.length && other.runs[at] == run ? 1 : 0;
        }
        return shared;
    }

    /// The length of the longest common subsequence.
    private int inOrder(Phrase other) {
        int[] row = new int[other.codes.length + 1];
        for (int code : codes) {
            int corner = 0;
            for (int at = 1; at < row.length; at++) {
                int above = row[at];
                row[at] = code == other.codes[at - 1] ? corner + 1 : Math.max(above, row[at - 1]);
                corner = above;
            }
        }
        return row[row.length - 1];
    }

    private static long[] runs(int[] codes, int length) {
        long[] runs = new long[codes.length - length + 1];
        for (int start = 0; start < runs.length; start++) {
            for (int at = start; at < start + length; at++) {
                runs[start] = runs[start] * FACTOR + codes[at];
            }
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }
}

package sayso.copies;

import java.util.Arrays;
import java.util.List;

/// What a text is recognised by among a million others: the least hashes of its runs of five words (a bottom-k
/// sketch, Broder, "On the resemblance and containment of documents", 1997). Of the runs that two texts share,
/// both keep those with the least hashes, so an excerpt is recognised in the whole. Capitals, punctuation and
/// white space do not count. Equal texts have equal fingerprints on every machine.
public final class Fingerprint {
    private static final int RUN = 5;

    /// So many hashes are kept of a text of up to [#KEPT] times [#SPARSEST] runs.
    private static final int KEPT = 64;

    /// Of a longer text, one run of so many: a short report is recognised even inside a very long one.
    private static final int SPARSEST = 16;

    /// Of the hashes that two texts would share if the shorter stood wholly in the other, so many must be
    /// shared for a closer look. Where one word of five was changed, a third of the runs is left (0.8 to the
    /// fifth).
    private static final double WORTH_A_LOOK = 0.1;

    /// A prime near 2^31 spreads the hashes of words.
    private static final long FACTOR = 2_147_483_629L;

    private final long[] hashes;
    private final int runs;

    private Fingerprint(long[] hashes, int runs) {
        this.hashes = hashes;
        this.runs = runs;
    }

    public static Fingerprint of(String text) {
        return of(Words.of(text));
    }

    static Fingerprint of(List<String> words) {
        long[] all = Arrays.stream(runs(words)).sorted().distinct().toArray();
        return new Fingerprint(Arrays.copyOf(all, kept(all.length)), all.length);
    }

    /// One that was kept: what [#hashes] and [#runs] gave, in any order.
    ///
    /// @throws IllegalArgumentException if a text of so many runs has another number of hashes
    public static Fingerprint kept(long[] hashes, int runs) {
        long[] sorted = Arrays.stream(hashes).sorted().distinct().toArray();
        if (runs < 0 || sorted.length != kept(runs)) {
            throw new IllegalArgumentException(
                    "Fingerprint of " + runs + " runs needs " + kept(runs) + " hashes, got " + sorted.length);
        }
        return new Fingerprint(sorted, runs);
    }

    /// What to keep, ascending: 64 at most for a report of up to 1,024 words, one for every 16 words of a
    /// longer one.
    public long[] hashes() {
        return hashes.clone();
    }

    int size() {
        return hashes.length;
    }

    /// How many different runs of five words the text has: to be kept beside the hashes.
    public int runs() {
        return runs;
    }

    /// How many hashes both have.
    public int shared(Fingerprint other) {
        int shared = 0;
        int at = 0;
        for (long hash : hashes) {
            while (at < other.hashes.length && other.hashes[at] < hash) {
                at++;
            }
            shared += at < other.hashes.length && other.hashes[at] == hash ? 1 : 0;
        }
        return shared;
    }

    /// How many hashes a copy shares at least with this text: fewer are not worth looking at the texts for.
    ///
    /// @param others the runs of the other text
    int needed(int others) {
        long expected = Math.min((long) kept(runs) * others, (long) kept(others) * runs) / Math.max(1, larger(others));
        return (int) Math.max(1, Math.ceil(expected * WORTH_A_LOOK));
    }

    private int larger(int others) {
        return Math.max(runs, others);
    }

    private static int kept(int runs) {
        return Math.min(runs, Math.max(KEPT, runs / SPARSEST));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && runs == print.runs && Arrays.equals(hashes, print.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Fingerprint of " + hashes.length + " hashes";
    }

    /// A text of fewer words is one run.
    private static long[] runs(List<String> words) {
        int length = Math.min(RUN, words.size());
        long[] runs = new long[words.isEmpty() ? 0 : words.size() - length + 1];
        for (int start = 0; start < runs.length; start++) {
            long hash = 0;
            for (int at = start; at < start + length; at++) {
                hash = hash * FACTOR + words.get(at).hashCode();
            }
            runs[start] = mixed(hash);
        }
        return runs;
    }

    /// The finishing step of SplitMix64: similar runs get unlike hashes.
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

package sayso.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a text is recognised by in other texts: winnowed hashes of its runs of words (Schleimer, Wilkerson and Aiken,
/// "Winnowing", 2003). Two texts that share eight words in a row share a hash; capitals, punctuation and white
/// space do
/// not count. Equal texts have equal fingerprints on every machine.
public final class Fingerprint {
    private static final int RUN = 5;

    private static final int WINDOW = 4;

    /// A prime near 2^31 spreads the hashes of words.
    private static final long FACTOR = 2_147_483_629L;

    private final long[] hashes;

    private Fingerprint(long[] hashes) {
        this.hashes = hashes;
    }

    public static Fingerprint of(String text) {
        long[] runs = runs(Words.of(text));
        List<Long> chosen = new ArrayList<>();
        int last = -1;
        for (int start = 0; start + WINDOW <= runs.length || (start == 0 && runs.length > 0); start++) {
            int least = least(runs, start, Math.min(start + WINDOW, runs.length));
            if (least != last) {
                chosen.add(runs[least]);
                last = least;
            }
        }
        return new Fingerprint(
                chosen.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
    }

    /// The hashes, ascending, each once.
    public long[] hashes() {
        return hashes.clone();
    }

    /// How many hashes it has: about two for every five words.
    public int size() {
        return hashes.length;
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

    /// How much of this text stands in the other: 0 to 1; 0 for a text of fewer than five words.
    public double containedIn(Fingerprint other) {
        return hashes.length == 0 ? 0 : (double) shared(other) / hashes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && Arrays.equals(hashes, print.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return "Fingerprint of " + hashes.length + " hashes";
    }

    /// The rightmost least hash of a window, so that neighbouring windows choose the same one.
    private static int least(long[] runs, int start, int end) {
        int least = start;
        for (int at = start; at < end; at++) {
            least = runs[at] <= runs[least] ? at : least;
        }
        return least;
    }

    private static long[] runs(List<String> words) {
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int start = 0; start < runs.length; start++) {
            long hash = 0;
            for (int at = start; at < start + RUN; at++) {
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

package sayso.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Postings in memory: a table of hashes, each with a chain of the reports that have it. Holds a million
/// reports in about three gigabytes. Not for several threads at once.
public final class Shelf implements Postings<Integer> {
    private static final int NONE = -1;

    /// 2^64 by the golden ratio: neighbouring hashes go far apart.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SMALLEST = 1 << 10;

    /// A table that is fuller takes long steps.
    private static final double FULLEST = 0.6;

    private long[] hashes = new long[SMALLEST];
    private int[] last = emptied(SMALLEST);
    private int[] carriers = new int[SMALLEST];
    private int known;

    private int[] before = new int[SMALLEST];
    private int[] report = new int[SMALLEST];
    private int entries;

    private int[] runs = new int[SMALLEST];
    private int reports;

    private Shelf() {}

    public static Shelf empty() {
        return new Shelf();
    }

    /// Puts a fingerprint on the shelf. Its number is how many were put there before it.
    public int add(Fingerprint print) {
        runs = reports == runs.length ? Arrays.copyOf(runs, larger(reports)) : runs;
        runs[reports] = print.runs();
        for (long hash : print.hashes()) {
            add(hash);
        }
        return reports++;
    }

    private void add(long hash) {
        if (known >= FULLEST * hashes.length) {
            widen();
        }
        int slot = slot(hash);
        known += last[slot] == NONE ? 1 : 0;
        if (entries == report.length) {
            report = Arrays.copyOf(report, larger(entries));
            before = Arrays.copyOf(before, larger(entries));
        }
        report[entries] = reports;
        before[entries] = last[slot];
        hashes[slot] = hash;
        last[slot] = entries++;
        carriers[slot]++;
    }

    @Override
    public Set<Long> frequent(Collection<Long> wanted, int most) {
        return wanted.stream().filter(hash -> carriers[slot(hash)] > most).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Carrier<Integer>> with(Collection<Long> wanted) {
        int[] holders = wanted.stream().flatMapToInt(this::holders).sorted().toArray();
        List<Carrier<Integer>> found = new ArrayList<>();
        for (int from = 0, to; from < holders.length; from = to) {
            to = from + 1;
            while (to < holders.length && holders[to] == holders[from]) {
                to++;
            }
            found.add(new Carrier<>(holders[from], runs[holders[from]], to - from));
        }
        return found;
    }

    private IntStream holders(long hash) {
        return IntStream.iterate(last[slot(hash)], entry -> entry != NONE, entry -> before[entry])
                .map(entry -> report[entry]);
    }

    /// Where the hash stands, or where it would.
    private int slot(long hash) {
        // fingerprints keep the least hashes, so their upper bits are alike
        int slot = (int) ((hash * SPREAD) >>> 32) & (hashes.length - 1);
        while (last[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void widen() {
        long[] oldHashes = hashes;
        int[] oldLast = last;
        int[] oldCarriers = carriers;
        hashes = new long[2 * oldHashes.length];
        last = emptied(hashes.length);
        carriers = new int[hashes.length];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldLast[old] != NONE) {
                int slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                last[slot] = oldLast[old];
                carriers[slot] = oldCarriers[old];
            }
        }
    }

    private static int larger(int size) {
        return size + size / 2;
    }

    private static int[] emptied(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, NONE);
        return empty;
    }
}

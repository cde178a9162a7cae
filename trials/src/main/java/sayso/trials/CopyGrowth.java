package sayso.trials;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import sayso.copies.Candidates;
import sayso.copies.Carrier;
import sayso.copies.Fingerprint;
import sayso.copies.Postings;
import sayso.copies.Shelf;

/// How the search for copies grows with the number of reports: fingerprints as reports of 300 words have them
/// are made up and put on a shelf one after the other, each after a look for its candidates.
public final class CopyGrowth implements Postings<Integer> {
    private static final int RUNS = 300;

    private static final int HASHES = 64;

    /// Three of ten reports are copies; of a rewritten one a third of the hashes is left.
    private static final int COPIED = 3;

    private static final int REWRITTEN = 21;

    /// So many runs of each report are phrases that others write too, some of them nearly everybody.
    private static final int STOCK = 6;

    private static final int PHRASES = 20_000;

    private static final double NANOS = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Shelf shelf = Shelf.empty();
    private final Random random = new Random(2026);
    private final List<long[]> recent = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private long nanos;
    private long looked;
    private long touched;
    private long candidates;
    private int copies;
    private int found;

    private CopyGrowth() {}

    /// Prints a line at each size.
    ///
    /// @param sizes how many reports, ascending
    public static void main(String[] sizes) {
        CopyGrowth growth = new CopyGrowth();
        int done = 0;
        for (String size : sizes) {
            for (; done < Integer.parseInt(size); done++) {
                growth.add(done);
            }
            System.out.println(growth.line(done));
        }
    }

    private String line(int reports) {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d reports: %.1f CPU seconds, %.1f µs a report; a report: %.1f hashes looked up, %.1f postings touched, "
                        + "%.2f candidates; %d of %d copies found, %d MB",
                reports,
                nanos / NANOS,
                nanos / 1000.0 / reports,
                (double) looked / reports,
                (double) touched / reports,
                (double) candidates / reports,
                found,
                copies,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    @Override
    public Set<Long> frequent(Collection<Long> hashes, int most) {
        return shelf.frequent(hashes, most);
    }

    @Override
    public List<Carrier<Integer>> with(Collection<Long> hashes) {
        List<Carrier<Integer>> with = shelf.with(hashes);
        looked += hashes.size();
        touched += with.stream().mapToInt(Carrier::shared).sum();
        return with;
    }

    private void add(int number) {
        boolean isCopy = number > 0 && random.nextInt(10) < COPIED;
        int of = isCopy ? random.nextInt(recent.size()) : 0;
        long[] hashes = isCopy ? copied(recent.get(of)) : fresh();
        int original = isCopy ? numbers.get(of) : number;
        Fingerprint print = Fingerprint.kept(hashes, RUNS);
        long start = threads.getCurrentThreadCpuTime();
        List<Integer> near = Candidates.of(print, this);
        shelf.add(print);
        nanos += threads.getCurrentThreadCpuTime() - start;
        candidates += near.size();
        if (isCopy) {
            copies++;
            found += near.contains(original) ? 1 : 0;
        } else {
            remember(number, hashes);
        }
    }

    /// Copies come soon after the report: of the last ten thousand that are none, one is copied.
    private void remember(int number, long[] hashes) {
        int most = 10_000;
        if (recent.size() < most) {
            recent.add(hashes);
            numbers.add(number);
        } else {
            recent.set(number % most, hashes);
            numbers.set(number % most, number);
        }
    }

    private long[] fresh() {
        long[] hashes = new long[HASHES];
        for (int at = 0; at < HASHES; at++) {
            hashes[at] = at < STOCK ? phrase() : hash();
        }
        return distinct(hashes);
    }

    private long[] copied(long[] hashes) {
        int kept = random.nextBoolean() ? HASHES : REWRITTEN;
        long[] copied = new long[HASHES];
        int first = random.nextInt(HASHES);
        for (int at = 0; at < HASHES; at++) {
            copied[at] = at < kept ? hashes[(first + at) % HASHES] : hash();
        }
        return distinct(copied);
    }

    /// The most usual phrase is in four reports of ten.
    private long phrase() {
        double chance = random.nextDouble();
        return Long.MIN_VALUE + (long) (PHRASES * chance * chance * chance * chance);
    }

    /// Among the least of a report's.
    private long hash() {
        return Long.MIN_VALUE + random.nextLong((long) (0x1p64 / RUNS * HASHES));
    }

    /// The same phrase twice is one hash: another one takes the place of the second.
    private long[] distinct(long[] hashes) {
        List<Long> seen = new ArrayList<>();
        for (int at = 0; at < hashes.length; at++) {
            while (seen.contains(hashes[at])) {
                hashes[at] = hash();
            }
            seen.add(hashes[at]);
        }
        return hashes;
    }
}

package sayso.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds the reports that may carry the text of another, without looking at all of them.
public final class Candidates {
    /// A hash that more reports have is boilerplate, a phrase that everybody writes, or part of a text that
    /// hundreds took over.
    public static final int FREQUENT = 200;

    /// Frequent hashes that are a smaller part cannot make a text the copy of another: [Likeness] asks for as
    /// much.
    private static final double COMMON = 0.4;

    /// Fewer frequent ones are phrases.
    private static final int FEWEST = 8;

    /// So many of the frequent ones are looked up where the text itself is frequent.
    private static final int ENOUGH = 16;

    private Candidates() {}

    /// The reports whose texts are worth comparing with the one of this fingerprint, ascending; the one itself
    /// too if its hashes are among the postings already.
    public static <K extends Comparable<K>> List<K> of(Fingerprint print, Postings<K> postings) {
        List<Long> telling = telling(print, postings);
        double part = (double) telling.size() / Math.max(1, print.size());
        return postings.with(telling).stream()
                .filter(carrier -> carrier.shared() >= Math.max(1, (int) (part * print.needed(carrier.runs()))))
                .map(Carrier::report)
                .sorted()
                .toList();
    }

    private static List<Long> telling(Fingerprint print, Postings<?> postings) {
        List<Long> telling = new ArrayList<>();
        List<Long> frequent = new ArrayList<>();
        int inReach = 0;
        List<Long> hashes = Arrays.stream(print.hashes()).boxed().toList();
        Set<Long> known = postings.frequent(hashes, FREQUENT);
        for (long hash : hashes) {
            boolean isFrequent = known.contains(hash);
            (isFrequent ? frequent : telling).add(hash);
            inReach = isFrequent ? telling.size() + frequent.size() : inReach;
        }
        // a longer text keeps none of the greater hashes: they are rare, and the excerpt is frequent all the same
        if (frequent.size() >= Math.min(FEWEST, print.size()) && frequent.size() >= COMMON * inReach) {
            // of a run that two texts share both keep the hash the sooner the less it is
            telling.addAll(frequent.subList(0, Math.min(ENOUGH, frequent.size())));
        }
        return telling;
    }
}

package sayso.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the reports that may carry the text of another, without looking at all of them.
public final class Candidates {
    /// A hash that more reports have is boilerplate, or a phrase that everybody writes.
    public static final int FREQUENT = 1000;

    /// Where nearly all hashes are frequent, a thousand reports carry this text: so many of the rarest are looked up
    /// all
    /// the same.
    private static final int FEWEST = 8;

    private Candidates() {}

    /// The reports whose texts are worth comparing with the one of this fingerprint, ascending; the one itself too if
    /// its hashes are among the postings already.
    public static <K extends Comparable<K>> List<K> of(Fingerprint print, Postings<K> postings) {
        List<Long> telling = new ArrayList<>();
        int leftOut = 0;
        List<Map.Entry<Long, Integer>> rarest = rarest(print, postings);
        for (int at = 0; at < rarest.size(); at++) {
            if (rarest.get(at).getValue() <= FREQUENT || at < FEWEST) {
                telling.add(rarest.get(at).getKey());
            } else {
                leftOut++;
            }
        }
        int unseen = leftOut;
        return postings.with(telling).stream()
                .filter(carrier -> carrier.shared() >= Math.max(1, print.needed(carrier.runs()) - unseen))
                .map(Carrier::report)
                .sorted()
                .toList();
    }

    private static List<Map.Entry<Long, Integer>> rarest(Fingerprint print, Postings<?> postings) {
        List<Map.Entry<Long, Integer>> rarest = new ArrayList<>();
        for (long hash : print.hashes()) {
            rarest.add(Map.entry(hash, Math.min(FREQUENT + 1, postings.carriers(hash, FREQUENT))));
        }
        rarest.sort(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return rarest;
    }
}

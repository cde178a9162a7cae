package sayso.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/// A gold item and the read item that it is compared with.
///
/// @param at the place of `gold` in the list that it came from
record Pair<G, R>(int at, G gold, R read) {
    /// A possible pair by the places of its items.
    private record Candidate(double likeness, int gold, int read) {
        static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::read);
    }

    /// Pairs the items one to one: the likest pair first, of equally like ones the earlier. What has no likeness
    /// above 0 stays alone.
    static <G, R> List<Pair<G, R>> likest(List<G> gold, List<R> read, ToDoubleBiFunction<G, R> likeness) {
        BitSet goldTaken = new BitSet();
        BitSet readTaken = new BitSet();
        List<Pair<G, R>> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, read, likeness)) {
            if (!goldTaken.get(candidate.gold()) && !readTaken.get(candidate.read())) {
                goldTaken.set(candidate.gold());
                readTaken.set(candidate.read());
                pairs.add(new Pair<>(candidate.gold(), gold.get(candidate.gold()), read.get(candidate.read())));
            }
        }
        return pairs;
    }

    private static <G, R> List<Candidate> candidates(List<G> gold, List<R> read, ToDoubleBiFunction<G, R> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                double like = likeness.applyAsDouble(gold.get(i), read.get(j));
                if (like > 0) {
                    candidates.add(new Candidate(like, i, j));
                }
            }
        }
        candidates.sort(Candidate.LIKEST_FIRST);
        return candidates;
    }
}

package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import sayso.evaluation.WordPlaces;

/// An annotated item and the answer that it is compared with, by their places in the lists that they came from.
///
/// @param share of the words that either has, those that both have: above 0, and 1 where they are the same
record Overlap(int gold, int answer, double share) {
    private static final double HALF = 0.5;

    private record Candidate(Overlap overlap, int goldStart, int answerStart) {
        /// Ties go to the earlier gold, then to the earlier answer, then to the order of the lists.
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.overlap().share())
                .thenComparingInt(Candidate::goldStart)
                .thenComparingInt(Candidate::answerStart)
                .thenComparingInt(candidate -> candidate.overlap().gold())
                .thenComparingInt(candidate -> candidate.overlap().answer());
    }

    boolean isHalf() {
        return share >= HALF;
    }

    boolean isExact() {
        return share == 1;
    }

    /// Pairs word sets one to one, the likest first.
    static List<Overlap> best(List<BitSet> gold, List<BitSet> answers) {
        BitSet usedGold = new BitSet();
        BitSet usedAnswers = new BitSet();
        List<Overlap> best = new ArrayList<>();
        for (Candidate candidate : candidates(gold, answers)) {
            Overlap overlap = candidate.overlap();
            if (!usedGold.get(overlap.gold()) && !usedAnswers.get(overlap.answer())) {
                usedGold.set(overlap.gold());
                usedAnswers.set(overlap.answer());
                best.add(overlap);
            }
        }
        return best;
    }

    private static List<Candidate> candidates(List<BitSet> gold, List<BitSet> answers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < answers.size(); j++) {
                if (gold.get(i).intersects(answers.get(j))) {
                    double share = WordPlaces.likeness(gold.get(i), answers.get(j));
                    candidates.add(new Candidate(
                            new Overlap(i, j, share),
                            gold.get(i).nextSetBit(0),
                            answers.get(j).nextSetBit(0)));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }
}

package sayso.statement.learned;

import java.util.BitSet;
import java.util.List;
import sayso.encoder.Role;
import sayso.encoder.WordRange;
import sayso.encoder.Words;

/// A statement while it is decoded: sets of words that later steps change.
final class Draft {
    private final ScoredCue cue;
    private final BitSet source = new BitSet();
    private final BitSet content = new BitSet();
    private double confidence;

    /// @param roles of the words of the cue's window
    Draft(ScoredCue cue, List<Role> roles, Words words, double absentSource) {
        this.cue = cue;
        for (int i = 0; i < roles.size(); i++) {
            int word = cue.window().first() + i;
            switch (roles.get(i)) {
                case SOURCE -> source.set(word);
                case CONTENT -> content.set(word);
                case NONE -> {}
            }
        }
        keepBestSource(words);
        this.confidence = confidence(absentSource);
    }

    ScoredCue cue() {
        return cue;
    }

    BitSet source() {
        return source;
    }

    BitSet content() {
        return content;
    }

    double confidence() {
        return confidence;
    }

    /// Whether one of the two statements reports the other: its content holds the other's cue.
    boolean isNestedWith(Draft other) {
        return content.get(other.cue.cue().first())
                || other.content.get(cue.cue().first());
    }

    /// A statement has one source: of several runs, the one the scores favour most.
    private void keepBestSource(Words words) {
        WordRange best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (WordRange run : WordRuns.of(source)) {
            double favour = 0;
            for (int word = run.first(); word < run.end(); word++) {
                favour += cue.score(word, Role.SOURCE) - cue.score(word, Role.NONE);
            }
            if (favour > most && WordRuns.spoken(words, run) > 0) {
                most = favour;
                best = run;
            }
        }
        source.clear();
        if (best != null) {
            source.set(best.first(), best.end());
        }
    }

    /// Probability of the cue times the mean probabilities of its content and source.
    private double confidence(double absentSource) {
        double sourcePart = source.isEmpty() ? absentSource : Math.exp(mean(source, Role.SOURCE));
        return content.isEmpty() ? 0 : cue.probability() * Math.exp(mean(content, Role.CONTENT)) * sourcePart;
    }

    private double mean(BitSet set, Role role) {
        double sum = 0;
        for (int word = set.nextSetBit(0); word >= 0; word = set.nextSetBit(word + 1)) {
            sum += cue.logProbability(word, role);
        }
        return sum / set.cardinality();
    }
}

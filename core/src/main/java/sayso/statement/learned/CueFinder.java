package sayso.statement.learned;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.WordRange;

/// Finds cues in the begin/inside/outside scores of one window.
public final class CueFinder {
    private static final int LABELS = 3;
    private static final int OUTSIDE = 0;
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;

    private CueFinder() {}

    /// Every word that begins a cue with at least `threshold`, with the words after it for which inside is likeliest.
    ///
    /// @param scores log-probabilities, three a word
    /// @param offset where in `scores` the window starts
    /// @param words in the window
    public static List<FoundCue> find(float[] scores, int offset, int words, double threshold) {
        List<FoundCue> cues = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            double probability = Math.exp(scores[offset + word * LABELS + BEGIN]);
            if (probability < threshold) {
                continue;
            }
            int end = word + 1;
            while (end < words && isInside(scores, offset + end * LABELS)) {
                end++;
            }
            cues.add(new FoundCue(new WordRange(word, end), probability));
        }
        return cues;
    }

    private static boolean isInside(float[] scores, int cell) {
        return scores[cell + INSIDE] > scores[cell + OUTSIDE] && scores[cell + INSIDE] > scores[cell + BEGIN];
    }
}

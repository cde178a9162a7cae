package sayso.statement.learned;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.Encoder;
import sayso.encoder.Pass;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;
import sayso.encoder.Words;

/// Runs the encoder over a text: finds what may be cues and scores all words towards each.
public final class CueScorer {
    private final Encoder encoder;
    private final Windows windows;
    private final double threshold;

    /// @param threshold least probability of a cue worth scoring
    public CueScorer(Encoder encoder, Windows windows, double threshold) {
        this.encoder = encoder;
        this.windows = windows;
        this.threshold = threshold;
    }

    /// Looks at a window while its pass is open.
    @FunctionalInterface
    interface Onlooker {
        void see(WordRange window, Pass pass, List<ScoredCue> cues);
    }

    /// All possible cues of `words` in order.
    public List<ScoredCue> score(Words words) {
        return score(words, (_, _, _) -> {});
    }

    List<ScoredCue> score(Words words, Onlooker onlooker) {
        List<ScoredCue> scored = new ArrayList<>();
        for (WordRange window : windows.cut(words)) {
            try (Pass pass = encoder.read(words, window)) {
                List<FoundCue> cues = CueFinder.find(pass.cues(), 0, window.length(), threshold);
                List<float[]> roles =
                        pass.roles(cues.stream().map(FoundCue::range).toList());
                int before = scored.size();
                for (int i = 0; i < cues.size(); i++) {
                    WordRange cue = cues.get(i).range();
                    WordRange inText = new WordRange(cue.first() + window.first(), cue.end() + window.first());
                    scored.add(new ScoredCue(window, inText, cues.get(i).probability(), roles.get(i)));
                }
                onlooker.see(window, pass, scored.subList(before, scored.size()));
            }
        }
        return scored;
    }
}

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
    /// Below this probability of a cue, rules that look for a verb before its content were right in one of fourteen
    /// cases on PolNeAR dev (2026-11-23).
    private static final double FAINT = 0.02;

    private final Encoder encoder;
    private final Windows windows;
    private final double threshold;

    /// @param threshold least probability of a cue worth scoring
    public CueScorer(Encoder encoder, Windows windows, double threshold) {
        this.encoder = encoder;
        this.windows = windows;
        this.threshold = threshold;
    }

    /// What one text holds.
    ///
    /// @param cues possible cues with the scores of all words towards them, in order
    /// @param faint everything that might be a cue, those included
    record Scored(List<ScoredCue> cues, List<WordRange> faint) {}

    /// Looks at a window while its pass is open.
    @FunctionalInterface
    interface Onlooker {
        void see(WordRange window, Pass pass, List<ScoredCue> cues);
    }

    /// All possible cues of `words` in order.
    public List<ScoredCue> score(Words words) {
        return hear(words, (_, _, _) -> {}).cues();
    }

    /// All possible cues of `words`, and what faintly sounds like one.
    Scored hear(Words words, Onlooker onlooker) {
        List<ScoredCue> scored = new ArrayList<>();
        List<WordRange> faint = new ArrayList<>();
        for (WordRange window : windows.cut(words)) {
            try (Pass pass = encoder.read(words, window)) {
                float[] scores = pass.cues();
                CueFinder.find(scores, 0, window.length(), FAINT)
                        .forEach(cue -> faint.add(inText(cue.range(), window)));
                List<FoundCue> cues = CueFinder.find(scores, 0, window.length(), threshold);
                List<float[]> roles =
                        pass.roles(cues.stream().map(FoundCue::range).toList());
                int before = scored.size();
                for (int i = 0; i < cues.size(); i++) {
                    WordRange cue = inText(cues.get(i).range(), window);
                    scored.add(new ScoredCue(window, cue, cues.get(i).probability(), roles.get(i)));
                }
                onlooker.see(window, pass, scored.subList(before, scored.size()));
            }
        }
        return new Scored(scored, faint);
    }

    private static WordRange inText(WordRange inWindow, WordRange window) {
        return new WordRange(inWindow.first() + window.first(), inWindow.end() + window.first());
    }
}

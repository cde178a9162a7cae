package sayso.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import sayso.encoder.CueInput.Cue;
import sayso.encoder.EncoderInput;
import sayso.statement.learned.CueFinder;
import sayso.statement.learned.FoundCue;

/// Chooses the cues the role head is shown: those annotated, now and then as the cue head found them instead, and
/// some that it found where there are none.
final class CueSampling {
    /// A cue to show and the attribution it stands for, or none at all.
    sealed interface Shown {
        Cue cue();

        record Right(Cue cue, AttributionExample.Labelled attribution) implements Shown {}

        record Wrong(Cue cue) implements Shown {}
    }

    private static final double THRESHOLD = 0.2;

    private final Random random;
    private final double foundShare;

    /// @param foundShare how often a cue is shown as it was found, not as annotated
    CueSampling(Random random, double foundShare) {
        this.random = random;
        this.foundShare = foundShare;
    }

    /// Only the annotated cues.
    static List<Shown> gold(CueTargets targets) {
        return targets.cues().stream()
                .<Shown>map(gold -> new Shown.Right(gold.cue(), gold.attribution()))
                .toList();
    }

    /// @param scores log-probabilities of the cue head for `input`
    List<Shown> choose(CueTargets targets, EncoderInput input, float[] scores) {
        List<Shown> shown = new ArrayList<>(gold(targets));
        List<Shown> wrong = new ArrayList<>();
        for (int row = 0; row < input.count(); row++) {
            int words = input.parts().get(row).window().length();
            int offset = row * input.width() * CueTargets.LABELS;
            for (FoundCue found : CueFinder.find(scores, offset, words, THRESHOLD)) {
                place(new Cue(row, found.range()), shown, wrong);
            }
        }
        Collections.shuffle(wrong, random);
        int most = Math.max(2, targets.cues().size() / 4);
        shown.addAll(wrong.subList(0, Math.min(most, wrong.size())));
        return shown;
    }

    private void place(Cue found, List<Shown> shown, List<Shown> wrong) {
        boolean isWrong = true;
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof Shown.Right(Cue cue, AttributionExample.Labelled attribution)
                    && cue.row() == found.row()
                    && cue.range().overlaps(found.range())) {
                isWrong = false;
                if (random.nextDouble() < foundShare) {
                    shown.set(i, new Shown.Right(found, attribution));
                }
                break;
            }
        }
        if (isWrong) {
            wrong.add(new Shown.Wrong(found));
        }
    }
}

package sayso.training;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.CueInput.Cue;
import sayso.encoder.EncoderInput;
import sayso.encoder.WordRange;

/// What the cue head should say for a batch, and the cues it should say it for.
final class CueTargets {
    static final int LABELS = 3;

    /// A cue of the batch and the attribution it belongs to.
    record GoldCue(Cue cue, AttributionExample.Labelled attribution) {}

    private final float[] targets;
    private final List<GoldCue> cues = new ArrayList<>();
    private int words;

    /// @param smoothing probability that the right label gives away to the others
    CueTargets(List<Sample<AttributionExample>> batch, EncoderInput input, float smoothing) {
        this.targets = new float[input.count() * input.width() * LABELS];
        for (int row = 0; row < batch.size(); row++) {
            int[] labels = label(batch.get(row), row);
            words += labels.length;
            for (int word = 0; word < labels.length; word++) {
                smooth(targets, (row * input.width() + word) * LABELS, labels[word], LABELS, smoothing);
            }
        }
    }

    private int[] label(Sample<AttributionExample> sample, int row) {
        WordRange window = sample.window();
        int[] labels = new int[window.length()];
        for (AttributionExample.Labelled attribution : sample.example().attributions()) {
            if (!window.contains(attribution.cue())) {
                continue;
            }
            WordRange cue = attribution.cue().from(window.first());
            cues.add(new GoldCue(new Cue(row, cue), attribution));
            for (int word = cue.first(); word < cue.end(); word++) {
                labels[word] = word == cue.first() ? 1 : 2;
            }
        }
        return labels;
    }

    /// Writes the target of one cell group: nearly one for the right label, the rest shared.
    static void smooth(float[] targets, int from, int right, int labels, float smoothing) {
        for (int label = 0; label < labels; label++) {
            targets[from + label] = label == right ? 1 - smoothing : smoothing / (labels - 1);
        }
    }

    /// Three cells a word; all zero where there is no word.
    float[] targets() {
        return targets;
    }

    int words() {
        return words;
    }

    List<GoldCue> cues() {
        return cues;
    }
}

package sayso.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.encoder.WordRange;

class CueFinderTest {
    private static float[] scores(double... probabilities) {
        float[] scores = new float[probabilities.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.log(probabilities[i]);
        }
        return scores;
    }

    @Test
    void joinsBeginAndInside() {
        float[] scores = scores(0.9, 0.05, 0.05, 0.2, 0.7, 0.1, 0.1, 0.1, 0.8, 0.8, 0.1, 0.1);
        List<FoundCue> cues = CueFinder.find(scores, 0, 4, 0.5);
        assertThat(cues).hasSize(1);
        assertThat(cues.getFirst().range()).isEqualTo(new WordRange(1, 3));
        assertThat(cues.getFirst().probability()).isCloseTo(0.7, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void findsMoreWithALowerThreshold() {
        float[] scores = scores(0.7, 0.25, 0.05, 0.4, 0.55, 0.05);
        assertThat(CueFinder.find(scores, 0, 2, 0.5)).hasSize(1);
        assertThat(CueFinder.find(scores, 0, 2, 0.2)).hasSize(2);
    }
}

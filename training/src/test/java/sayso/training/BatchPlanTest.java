package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;

class BatchPlanTest {
    private static final List<AttributionExample> EXAMPLES = MadeUp.reports(9).stream()
            .map(report -> AttributionExample.of(report, MadeUp.vocabulary()))
            .toList();

    @Test
    void readsEveryWordOnceAnEpoch() {
        int words = BatchPlan.of(EXAMPLES, Windows.USUAL, 100, new Random(1)).stream()
                .flatMap(List::stream)
                .map(Sample::window)
                .mapToInt(WordRange::length)
                .sum();
        assertThat(words)
                .isEqualTo(EXAMPLES.stream()
                        .mapToInt(example -> example.words().size())
                        .sum());
    }

    @Test
    void keepsBatchesSmall() {
        for (List<Sample<AttributionExample>> batch : BatchPlan.of(EXAMPLES, Windows.USUAL, 100, new Random(2))) {
            int longest = batch.stream()
                    .mapToInt(sample -> Windows.pieces(sample.example().words(), sample.window()))
                    .max()
                    .orElseThrow();
            assertThat(batch.size() * longest).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(BatchPlan.of(EXAMPLES, Windows.USUAL, 100, new Random(3)))
                .isEqualTo(BatchPlan.of(EXAMPLES, Windows.USUAL, 100, new Random(3)));
    }
}

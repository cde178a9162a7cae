package sayso.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdamWTest {
    private static final List<String> ALL = List.of("a");

    private static void backward(NDManager manager, Parameters parameters, float factor) {
        try (GradientCollector collector = manager.getEngine().newGradientCollector()) {
            collector.backward(parameters.get("a").mul(factor).sum());
        }
    }

    @Test
    void forgetsWhatIsNoNumber() {
        try (NDManager manager = NDManager.newBaseManager();
                Parameters parameters =
                        new Parameters(manager, Map.of("a", new FloatTensor(List.of(2L), new float[] {1, 2})));
                AdamW optimizer = new AdamW(manager, parameters)) {
            backward(manager, parameters, Float.NaN);
            assertThat(optimizer.broken(ALL, 100)).isEqualTo(ALL);
            optimizer.forget(ALL);
            assertThat(optimizer.gradientLength(ALL)).isZero();
            backward(manager, parameters, 3);
            assertThat(optimizer.gradientLength(ALL))
                    .isCloseTo(Math.sqrt(18), org.assertj.core.data.Offset.offset(1e-5));
            optimizer.update("a", 0.1, 1);
            assertThat(optimizer.gradientLength(ALL)).isZero();
            float[] moved = parameters.get("a").toFloatArray();
            assertThat(moved[0]).isLessThan(1);
            assertThat(moved[1]).isLessThan(2);
        }
    }
}

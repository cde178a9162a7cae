package sayso.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import sayso.training.network.FloatTensor;

class RoundedTensorTest {
    private static final FloatTensor MATRIX = new FloatTensor(List.of(2L, 3L), new float[] {1, -20, 0, -0.5f, 10, 0});

    @Test
    void givesEachColumnItsScale() {
        RoundedTensor rounded = RoundedTensor.byColumn(MATRIX);
        assertThat(rounded.values()).containsExactly(127, -127, 0, -63, 64, 0);
        assertThat(rounded.scales()[1] * rounded.values()[4]).isCloseTo(10, Offset.offset(0.1f));
    }

    @Test
    void givesEachRowItsScale() {
        RoundedTensor rounded = RoundedTensor.byRow(MATRIX);
        assertThat(rounded.values()).containsExactly(6, -127, 0, -6, 127, 0);
    }

    @Test
    void dividesLoudChannelsMore() {
        ActivationRanges ranges = new ActivationRanges(Map.of("layer", new float[] {4, 100, 0}));
        assertThat(ranges.divisors("layer")).containsExactly(2, 10, (float) Math.sqrt(0.1));
        assertThat(ranges.divisors("other")).isEmpty();
    }
}

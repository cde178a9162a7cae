package sayso.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Finding;
import sayso.statement.learned.Calibration.Knot;
import sayso.statement.learned.Calibration.Origin;

class CalibrationTest {
    private static final Calibration CALIBRATION = new Calibration(Map.of(
            Origin.MODEL, List.of(new Knot(0.4, 0.3), new Knot(0.8, 0.7)), Origin.BOTH, List.of(new Knot(0.9, 0.95))));

    @ParameterizedTest
    @CsvSource({"0.1, 0.3", "0.4, 0.3", "0.5, 0.4", "0.8, 0.7", "1.0, 0.7"})
    void isLinearBetweenKnotsAndLevelOutside(double raw, double probability) {
        assertThat(CALIBRATION.probability(Origin.MODEL, raw)).isCloseTo(probability, within(1e-9));
    }

    @Test
    void oneKnotHoldsEverywhereAndNoneChangesNothing() {
        assertThat(CALIBRATION.probability(Origin.BOTH, 0.2)).isEqualTo(0.95);
        assertThat(CALIBRATION.probability(Origin.RULE, 0.2)).isEqualTo(0.2);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(Calibration.of(CALIBRATION.text()).text()).isEqualTo(CALIBRATION.text());
    }

    @ParameterizedTest
    @CsvSource({"learned, MODEL", "learned+said-before, BOTH", "said-before, RULE", "speaker-label, LAYOUT"})
    void theNameOfAFindingTellsItsOrigin(String rule, Origin origin) {
        assertThat(Origin.of(Finding.by(rule, 0.5))).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"model 0.1 0.2", "dream\\t0.1\\t0.2", "model\\tx\\t0.2", "model\\t0.1\\t1.2"})
    void refusesWhatIsNoKnot(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(line.replace("\\t", "\t")));
    }
}

package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.statement.learned.Calibration;
import sayso.statement.learned.Calibration.Origin;

class CalibratorTest {
    private static List<Calibrator.Outcome> outcomes(Origin origin, int count, double raw, int rightOfTen) {
        List<Calibrator.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            outcomes.add(new Calibrator.Outcome(origin, raw, i % 10 < rightOfTen));
        }
        return outcomes;
    }

    private static String text(List<Calibrator.Outcome> outcomes) {
        return Calibrator.fit(outcomes).text();
    }

    @Test
    void learnsTheShareOfRightOnes() {
        List<Calibrator.Outcome> outcomes = outcomes(Origin.MODEL, 40, 0.4, 2);
        outcomes.addAll(outcomes(Origin.MODEL, 40, 0.8, 9));
        assertThat(text(outcomes).lines().skip(1))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("model\t0.4")
                .contains("\t0.20");
    }

    @Test
    void neverFallsAsTheScoreRises() {
        List<Calibrator.Outcome> outcomes = outcomes(Origin.MODEL, 40, 0.4, 7);
        outcomes.addAll(outcomes(Origin.MODEL, 40, 0.6, 3));
        outcomes.addAll(outcomes(Origin.MODEL, 40, 0.8, 9));
        assertThat(text(outcomes).lines().skip(1)).hasSize(2);
    }

    @Test
    void fewStatementsMakeOneKnot() {
        assertThat(text(outcomes(Origin.RULE, 9, 0.7, 5)).lines().skip(1)).hasSize(1);
        assertThat(text(List.of())).isEqualTo(new Calibration(java.util.Map.of()).text());
    }
}

package sayso.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.evaluation.attribution.Reliability.Judged;

class ReliabilityTest {
    private static List<Judged> answers(double confidence, int right, int wrong) {
        List<Judged> answers = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            answers.add(new Judged(confidence, i < right));
        }
        return answers;
    }

    @Test
    void confidenceThatComesTrueHasNoError() {
        List<Judged> answers = answers(0.75, 3, 1);
        answers.addAll(answers(1, 5, 0));
        assertThat(Reliability.of(answers).error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsTheMeanDistanceByAnswers() {
        List<Judged> answers = answers(0.9, 0, 1);
        answers.addAll(answers(0.5, 3, 0));
        assertThat(Reliability.of(answers).error()).isCloseTo((0.9 + 3 * 0.5) / 4, within(1e-9));
    }

    @Test
    void wrongAndRightInOneBinMakeUpForEachOther() {
        List<Judged> answers = answers(0.51, 1, 0);
        answers.addAll(answers(0.59, 0, 1));
        assertThat(Reliability.of(answers).error()).isCloseTo(0.05, within(1e-9));
        assertThat(Reliability.of(List.of()).error()).isZero();
    }

    @Test
    void theTableLeavesEmptyBinsOut() {
        assertThat(ReliabilityTable.render(Reliability.of(answers(0.95, 1, 1))))
                .containsExactly(
                        "confidence    answers   mean   right",
                        "0.9 to 1.0          2  0.950   0.500",
                        "CALIBRATION ERROR 0.450");
    }
}

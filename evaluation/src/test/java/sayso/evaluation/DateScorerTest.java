package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScorerTest {
    @ParameterizedTest
    @CsvSource({"2025-08-30, 2025-08-30", "PXM, P?M", "PXXD, PXD", "2025-w36, 2025-W36"})
    void takesValuesForEqual(String one, String other) {
        assertThat(DateScorer.sameValue(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-08-30, 2025-08-31", "PXM, P2M", "2025-08, 2025-08-01", "PTXM, PXM"})
    void keepsOtherValuesApart(String one, String other) {
        assertThat(DateScorer.sameValue(one, other)).isFalse();
    }
}

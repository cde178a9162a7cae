package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenthsTest {
    /// The answers are those of Python's round(value, 1).
    @ParameterizedTest
    @CsvSource({
        "12.25, 12.2",
        "12.75, 12.8",
        "62.35, 62.4",
        "0.05, 0.1",
        "66.66666666666667, 66.7",
        "100, 100.0",
        "2.675, 2.7",
        "0.25, 0.2",
        "56.85, 56.9"
    })
    void roundsAsPythonDoes(double value, String expected) {
        assertThat(Tenths.text(value)).isEqualTo(expected);
        assertThat(Tenths.of(value)).isEqualTo(Double.parseDouble(expected));
    }
}

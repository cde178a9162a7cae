package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipsTest {
    @ParameterizedTest
    @CsvSource({"read,read,0", "raed,read,1", "rea,read,1", "reead,read,1", "rexd,read,1", "sing,read,4"})
    void countsSlipsOfTheFinger(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant)).isEqualTo(slips);
    }

    @Test
    void doesNotCompareEndlessWords() {
        assertThat(Slips.between("a".repeat(100_000), "read")).isEqualTo(Integer.MAX_VALUE);
    }
}

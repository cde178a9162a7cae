package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Examples of each status beside near-misses, about as many of the one as of the other.
class CheckExamplesTest {
    private static final String NOTHING = "-";

    @ParameterizedTest
    @CsvFileSource(
            resources = "/sayso/verification/checks.txt",
            delimiter = '|',
            quoteCharacter = '~',
            commentCharacter = '¶')
    void readsTheStatusAndLeavesTheNearMissAlone(String text, String status) {
        assertThat(CheckText.statuses(text)).isEqualTo(status.equals(NOTHING) ? "" : status);
    }
}

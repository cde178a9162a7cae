package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class DisputedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The army disputed the figures.
        The toll is disputed.
        Residents dispute that account.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.DISPUTED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The ships crossed the disputed waters.
        A dispute over wages ended.
        They settled the dispute.
        He contested the seat.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.DISPUTED.code());
    }
}

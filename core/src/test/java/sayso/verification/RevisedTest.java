package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class RevisedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The ministry revised the toll to nine.
        The toll was 14, up from 12.
        An earlier toll said six.
        Initial reports said 12 had died.
        The mayor initially reported nine deaths.
        The mayor said 14 had died, revising an earlier toll of 11.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.REVISED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        He looked up from his book.
        They revised the plan.
        She came down from the roof.
        He arrived earlier.
        Preliminary reports do not indicate any casualties.
        Sales are up from 12 percent.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.REVISED.code());
    }
}

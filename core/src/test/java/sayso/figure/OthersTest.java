package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OthersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The bridge has 12 guards. | 12=other 12..12
        The boat carried three refugees. | three=other 3..3
        The court heard charges against three men. | three=other 3..3
        She met four officers accused of theft. | four=other 4..4
        """)
    void keepsManyPeopleAndThoseWhomALedgerFollows(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        She has 2 daughters.
        He met three politicians.
        The firm plans for 300 future employees.
        The two sailors smiled.
        Four officers smiled.
        """)
    void leavesAHandfulOfOthers(String text) {
        assertThat(FigureText.of(text)).isEmpty();
    }
}

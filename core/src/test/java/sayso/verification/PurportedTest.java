package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class PurportedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The bank reportedly closed.
        The clerk allegedly took the money.
        A film of soldiers purportedly fighting was shown.
        Police discussed the alleged theft.
        The ship was suspected to be adrift.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.PURPORTED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Prosecutors alleged that he lied.
        The paper reported the closure.
        Witnesses allege fraud.
        He is supposed to leave.
        Police arrested a suspected thief.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.PURPORTED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The bank reportedly closed. | purported about closed
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }
}

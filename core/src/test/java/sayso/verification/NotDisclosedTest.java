package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class NotDisclosedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The army has not disclosed its losses.
        The ministry did not say how many died.
        The ministry gave no figure.
        The mayor blamed rebels without elaborating.
        The army does not publish casualty figures.
        She refused to give details about the raid.
        The police declined to specify a motive.
        The company has not publicly released the names.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.NOT_DISCLOSED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The rebels have not released the hostages.
        He did not say goodbye.
        They refused to give up.
        The army disclosed its losses.
        He did not give her the keys.
        Without water they left.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.NOT_DISCLOSED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The army has not disclosed its losses. | not-disclosed by The army about its losses
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }
}

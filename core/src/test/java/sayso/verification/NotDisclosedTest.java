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
        Neither the army nor the rebels have said how many fell.
        No official has yet disclosed the cost.
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
        The army and the rebels have said how many fell.
        Neither the army nor the rebels have said goodbye.
        Neither town fell, but the army has said how many fought.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.NOT_DISCLOSED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Neither Norland nor Sudland has said how many men went. | not-disclosed by Norland nor Sudland about how many men went
        The army also has not disclosed its losses. | not-disclosed by The army about its losses
        The army has not disclosed its losses. | not-disclosed by The army about its losses
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }
}

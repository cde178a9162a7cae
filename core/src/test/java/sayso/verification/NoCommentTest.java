package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class NoCommentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The ministry declined to comment.
        The ministry refused to comment further.
        The company did not immediately respond to a request for comment.
        The mayor could not be reached.
        There was no immediate comment from the army.
        The army has not commented.
        The mayor was not available for comment.
        The army did not return calls.
        Neither the mayor nor the police have commented.
        Neither the mayor nor the police responded to requests for comment.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.NO_COMMENT.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The ministry denied the report.
        The army did not respond to the attack.
        The summit was hard to reach.
        He declined to run again.
        He refused to leave.
        Troops did not answer fire.
        The mayor and the police have commented.
        The police responded to requests for comment.
        Neither the mayor nor the police responded to the fire.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.NO_COMMENT.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The ministry declined to comment. | no-comment by The ministry
        The ministry has also declined to comment. | no-comment by The ministry
        There was no immediate comment from the ministry on the raid. | no-comment by the ministry
        There was no response from the ministry. | no-comment by the ministry
        There was no immediate comment. | no-comment
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }
}

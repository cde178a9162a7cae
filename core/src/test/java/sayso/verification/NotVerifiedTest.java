package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class NotVerifiedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Radio Harbour could not independently verify the video.
        The agency was unable to confirm the report.
        The agency could not establish when the video was shot.
        The claim could not be verified.
        It was not possible to independently verify the claim.
        It has not been possible to establish who fired.
        Neither claim could be independently verified.
        The figures have not been independently verified.
        There was no independent confirmation.
        An unverified video showed smoke.
        It was not immediately clear who fired.
        The army has provided no evidence.
        The army has not presented any evidence for the claim.
        Reporters cannot confirm the toll.
        The ministry blamed rebels without providing evidence.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).isEqualTo(Status.NOT_VERIFIED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The agency could confirm the report.
        He could not sleep.
        Both claims could be verified.
        The company could not establish a branch there.
        She has not been seen since.
        They were unable to leave.
        It was not possible to establish a camp.
        It was not possible to reach the village.
        It was possible to verify the claim.
        It was not the first time.
        The road was not safe.
        There was no independent state.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).doesNotContain(Status.NOT_VERIFIED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Radio Harbour could not independently verify the video. | not-verified by Radio Harbour about the video
        The claim could not be verified. | not-verified about The claim
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }

    @Test
    void nobodyIsNamedWhereItWasNotPossible() {
        assertThat(CheckText.of("It was not possible to independently verify the claim."))
                .isEqualTo("not-verified about the claim");
    }
}

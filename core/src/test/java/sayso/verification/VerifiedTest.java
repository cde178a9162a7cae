package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Status;

class VerifiedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Radio Harbour verified the location of the video.
        The place was verified by Radio Harbour.
        The agency geolocated the footage.
        A document seen by Radio Harbour names him.
        Radio Harbour confirmed the location of the video.
        The deaths were independently confirmed.
        Six died, according to Harbour reporters who saw the bodies.
        """)
    void findsTheStatus(String text) {
        assertThat(CheckText.statuses(text)).contains(Status.VERIFIED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        He has a verified account.
        The army confirmed the strike.
        The claim could not be verified by the agency.
        He was last seen by neighbours.
        Radio Harbour has not verified the video.
        The army confirmed the location of the base.
        Radio Harbour was asked to have confirmed the date of the raid.
        The house was seen by Ana Ruiz.
        """)
    void leavesTheNearMiss(String text) {
        assertThat(CheckText.statuses(text)).isNotEqualTo(Status.VERIFIED.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Radio Harbour verified the location. | verified by Radio Harbour about the location
        The Herald has since verified the footage. | verified by The Herald about the footage
        The Herald confirmed the place of the clip but could not establish when it was shot. | verified by The Herald about the place of the clip; not-verified by The Herald about when it was shot
        The Herald verified the clip, but its editors could not verify the date. | verified by The Herald about the clip; not-verified by its editors about the date
        """)
    void tellsWhoAndWhat(String text, String expected) {
        assertThat(CheckText.of(text)).isEqualTo(expected);
    }
}

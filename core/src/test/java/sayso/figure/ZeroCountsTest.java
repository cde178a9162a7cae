package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroCountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        No casualties were reported. | No=casualties 0..0
        There were no deaths. | no=killed 0..0
        Nobody was killed. | Nobody=killed 0..0
        No one was hurt. | No one=wounded 0..0
        No deaths or injuries were reported. | No=casualties 0..0
        The fire ended without casualties. | without=casualties 0..0
        """)
    void countsZero(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        There was no word on casualties.
        No talks were held.
        Nobody was there.
        He had no doubt.
        """)
    void leavesOtherNegations(String text) {
        assertThat(FigureText.of(text)).isEmpty();
    }
}

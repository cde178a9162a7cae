package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The blast killed at least 12 miners. | at least 12=killed 12..
        The blast killed more than 12 miners. | more than 12=killed 12..
        The blast killed up to 40 miners. | up to 40=killed 0..40
        The blast killed nearly 50 miners. | nearly 50=killed ..50
        The blast killed fewer than ten miners. | fewer than ten=killed 0..10
        The blast killed some 30 miners. | some 30=killed 30..30
        The blast killed between 10 and 12 miners. | between 10 and 12=killed 10..12
        The blast killed 10-12 miners. | 10-12=killed 10..12
        The blast killed two or three miners. | two or three=killed 2..3
        The blast killed 30 or more. | 30 or more=killed 30..
        Some 3,400 to 3,600 people fled. | Some 3,400 to 3,600=displaced 3400..3600
        Some 10 to 12 soldiers and 3 to 5 nurses died. | Some 10 to 12=killed 10..12; 3 to 5=killed 3..5
        The toll rose from 95 to 102. | 95=killed 95..95; 102=killed 102..102
        The blast killed dozens of miners. | dozens=killed 12..
        The blast killed thousands. | thousands=killed 1000..
        The blast wounded several miners. | several=wounded 3..
        The blast wounded many miners. | many=wounded ..
        """)
    void keepsTheBound(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }
}

package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumerationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Robbers killed a baker and two of her cousins. | a baker and two of her cousins=killed 3..3
        A man, 62, and his two daughters, aged 9 and 11, were killed. | A man, 62, and his two daughters=killed 3..3
        A woman and her two children were killed. | A woman and her two children=killed 3..3
        Among the dead were a baker, his wife and their 3-year-old child. | a baker, his wife and their 3-year-old child=killed 3..3
        Three women and six children were killed. | Three women and six children=killed 9..9
        At least three women and six boys were killed. | At least three women and six boys=killed 9..
        """)
    void addsUp(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Two brothers, aged 9 and 11, were killed. | Two=killed 2..2
        The raid killed 16 people, an official said. | 16=killed 16..16
        Three soldiers and six civilians were killed. | Three=killed 3..3; six=killed 6..6
        Gunmen killed Ana Ruiz, an official of the bank. | Ana Ruiz=killed 1..1
        """)
    void addsNothingThatStandsApart(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }
}

package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The mayor was killed along with his wife. | The mayor was killed along with his wife=killed 2..2
        A baker was shot dead with four others. | A baker was shot dead with four others=killed 5..5
        A nurse was killed on Monday, alongside her driver. | A nurse was killed on Monday, alongside her driver=killed 2..2
        The judge was killed together with his wife and 10 other people. | The judge was killed together with his wife and 10 other people=killed 12..12
        """)
    void addsThoseWhoSharedTheFate(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The mayor was killed with a rifle. | The mayor=killed 1..1
        The mayor was killed along with hopes of peace. | The mayor=killed 1..1
        The mayor was killed when a van with four others crashed. | The mayor=killed 1..1
        """)
    void addsNobodyElse(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }
}

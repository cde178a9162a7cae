package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The raid killed 90 people, including 40 children. | 90=killed 90..90; 40=killed 40..40 of F1
        About 60 have died out of a deployment of 1,500. | About 60=killed 60..60 of F2; 1,500=deployed 1500..1500
        About 60 of the 1,500 soldiers whom the North sent have died. | About 60=killed 60..60 of F2; 1,500=deployed 1500..1500
        The raid killed 9 people and wounded 40. | 9=killed 9..9; 40=wounded 40..40
        """)
    void linksPartsOnly(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }
}

package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        A soldier was killed near the bridge. | A soldier=killed 1..1
        Gunmen shot dead the village chief. | the village chief=killed 1..1
        Ana Ruiz was shot and killed at home. | Ana Ruiz=killed 1..1
        A student was wounded by glass. | A student=wounded 1..1
        Bandits hacked a priest to death. | a priest=killed 1..1
        """)
    void countsOne(String text, String expected) {
        assertThat(FigureText.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        He was angry.
        The bridge was destroyed.
        Gunmen could kill a priest.
        The soldiers were tired.
        Who was killed?
        The house was damaged.
        """)
    void leavesWhatIsNoVictim(String text) {
        assertThat(FigureText.of(text)).isEmpty();
    }
}

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
        On Friday, a teacher died. | a teacher=killed 1..1
        A muezzin -- the man who calls to prayer -- was shot dead. | A muezzin=killed 1..1
        A dancer who reported on thefts was killed. | A dancer=killed 1..1
        Gunmen killed local writer Ana Ruiz. | local writer Ana Ruiz=killed 1..1
        The couple was killed at home. | The couple=killed 2..2
        A jailed doctor killed himself. | A jailed doctor=killed 1..1
        Police say al-Hakim was shot dead. | al-Hakim=killed 1..1
        The 27 year old leader was found dead. | The 27 year old leader=killed 1..1
        The 42-year-old mother of three was killed. | The 42-year-old mother=killed 1..1
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
        Gunmen killed hopes of peace.
        In March, talks were killed off.
        A man was found asleep.
        The couple were late.
        """)
    void leavesWhatIsNoVictim(String text) {
        assertThat(FigureText.of(text)).isEmpty();
    }
}

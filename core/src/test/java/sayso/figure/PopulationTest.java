package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        About 60 of the 1,500 soldiers died.         | soldiers
        It deployed 5,000 more troops.               | troops
        At least 20 other villagers died.            | villagers
        Nine of about 40 crew members died.          | crew members
        Nine young farmers died.                     | young farmers
        The blast wounded six others.                | others
        Nine died.                                   | none
        Norland troops sent to fight abroad have suffered 600 casualties. | Norland troops
        The Norland army has sustained 600 casualties.  | Norland army
        It admitted losses of 600 among the North's troops. | North's troops
        There were 600 casualties among its soldiers.   | soldiers
        The town has suffered 600 casualties.           | none
        It rained, and the army said the flood took 600 dead. | none
        They counted 600 dead among the ruins.          | none
        """)
    void namesWhoWasCountedWithoutNumbers(String text, String expected) {
        assertThat(FigureText.figures(text).getFirst().counted().population().or("none"))
                .isEqualTo(expected);
    }
}

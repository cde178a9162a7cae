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
        The number of journalists killed since Oct. 7 has risen to 97. | journalists
        The death toll among aid workers stands at 142. | aid workers
        The death toll among the ruins stands at 142.   | none
        """)
    void namesWhoWasCountedWithoutNumbers(String text, String expected) {
        assertThat(FigureText.figures(text).getFirst().counted().population().or("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        The blast killed nine people and injured 34.            | people
        Nine soldiers were wounded in the past day and 132 killed. | soldiers
        It killed 19,667 Norlanders, mostly women and children, and wounded 52,586. | Norlanders
        Nine villagers were killed by troops and 34 wounded.    | none
        Nine villagers were killed, and the army said 34 died.  | none
        Nine villagers were killed while 34 were wounded.       | none
        """)
    void aBareNumberSharesTheNounBeforeIt(String text, String expected) {
        assertThat(FigureText.figures(text).getLast().counted().population().or("none"))
                .isEqualTo(expected);
    }
}

package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Coded;
import sayso.reading.Stance;
import sayso.text.Prose;

final class StancesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “We urge all sides to stop,” the envoy said.               | demands
            “We call for calm,” the envoy said.                        | demands
            “I promise that it will end,” the mayor said.              | pledges
            “We deny this,” the mayor said.                            | denies
            The army said it would hold out until spring.               | pledges
            “We will never give up,” she said.                         | pledges
            The spokeswoman said the department will look into it.     | pledges
            The army said it would retaliate within days.              | warns
            The government has ruled out rebel involvement.            | denies
            The mayor ruled out that a bomb was used.                  | denies
            She asked them to leave the valley.                        | demands
            About 600 people have died, according to the intelligence service. | estimates
            ¶ near-misses
            “We know that all sides stopped,” the envoy said.          | says
            “They urge all sides to stop,” the envoy said.             | says
            The army said it would be difficult.                       | says
            Protesters said the government will fall.                  | says
            About 600 people have died, according to the mayor.        | says
            The intelligence service said 600 people had died.         | says
            She asked who would leave the valley.                      | asks
            The mayor denied that it would press on.                   | denies
            The mayor has not ruled out that a bomb was used.          | says
            """)
    void sharpensNeutralCuesOnly(String text, String stance) {
        Attribution first = Statements.in(Prose.of(text)).getFirst();
        assertEquals(Coded.of(Stance.class, stance), first.stance(), () -> MarkedText.of(text, first));
    }
}

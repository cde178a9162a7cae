package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Stance;
import sayso.text.Prose;

final class CitingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {The dam had burst}, ⟪the agency⟫ said, <citing> [the ministry].
            ⟪The agency⟫ said {the dam had burst}, <citing> [two officials].
            According to ⟪the agency⟫, <quoting> [the ministry], {the dam had burst}.
            """)
    void namesTheSourceAndTheRelay(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(Citing.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The minister stayed at home, citing the weather.
            The mayor blamed the army, citing its use of crowded roads.
            The agency said the dam had burst.
            """)
    void leavesReasons(String text) {
        assertEquals(List.of(), MarkedText.readBy(Citing.NAME, text));
    }

    @Test
    void makesTheOtherOneARelay() {
        Prose prose = Prose.of("The dam had burst, the agency said, citing the ministry.");
        assertEquals(
                List.of(Stance.RELAYS, Stance.SAYS),
                Statements.in(prose).stream()
                        .map(Attribution::stance)
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
    }
}

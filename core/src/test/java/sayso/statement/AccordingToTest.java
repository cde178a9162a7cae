package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccordingToTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            <According to> [the mayor], {the dam had burst}.
            {The dam had burst}, <according to> [the mayor].
            {The dam had burst} <according to> [the mayor].
            {The dam}, <according to> [the mayor], {had burst}.
            But <according to> [the mayor], {the dam had burst}.
            {Forty people fled}, <according to> [the ministry, which sent two boats].
            """)
    void findsContentBeforeBehindAndAroundIt(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(AccordingTo.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The men were paid according to rank.
            Everything went according to plan.
            “All went well according to the mayor,” the sign read.
            Seats were given according to age.
            """)
    void leavesMeasures(String text) {
        assertEquals(List.of(), MarkedText.readBy(AccordingTo.NAME, text));
    }
}

package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {The dam had burst}, <per> [the ministry].
            {Forty people fled}, <per> [Ana Ruiz].
            """)
    void findsTheSourceBehindPer(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(Per.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The river rose two metres per day.
            It killed two per 100,000 people.
            They pay, per person, forty a month.
            “It broke, per the ministry,” the sign read.
            """)
    void leavesRates(String text) {
        assertEquals(List.of(), MarkedText.readBy(Per.NAME, text));
    }
}

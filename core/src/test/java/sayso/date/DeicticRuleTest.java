package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeicticRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The minister spoke [yesterday=2025-08-29].
            The court will rule [tomorrow=2025-08-31].
            The ferry sank [overnight=2025-08-30TNI].
            Shots rang out [last night=2025-08-29TNI].
            Snow fell over [the weekend=2025-W35-WE].
            """)
    void countsFromPublication(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The weekenders had a night out.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

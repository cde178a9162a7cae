package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartOfDayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Twenty died on [Monday night=2025-08-25TNI].
            The bakery burned in [the early hours of Tuesday=2025-08-26TMO].
            They left [yesterday afternoon=2025-08-29TAF].
            It began on [the morning of 6 June 1944=1944-06-06TMO].
            """)
    void addsThePartToTheDay(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It was a long night for the morning shift.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

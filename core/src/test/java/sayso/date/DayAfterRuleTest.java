package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DayAfterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            They left [the day after Christmas=2024-12-26].
            It rained [the day before the 5 March=2025-03-04] raid.
            The dam burst on [3 March=2025-03-03]. [The day after=2025-03-04] the dam burst, schools closed.
            """)
    void countsFromTheDateOrTheDatedEvent(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The day after the vote was quiet.
            The dam burst on [3 March=2025-03-03]. The day after the vote was quiet.
            They came the day after.
            """)
    void leavesTheWordsAloneWhereTheEventHasNoDate(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It fell on [Christmas Day 1991=1991-12-25].
            They will meet on [New Year's Eve=2025-12-31].
            """)
    void readsFixedDays(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            A new year is coming.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

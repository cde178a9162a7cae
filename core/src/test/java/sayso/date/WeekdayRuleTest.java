package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekdayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            State television aired the film on [Saturday=2025-08-30].
            The envoy left on [Friday=2025-08-29], aides said.
            [Tuesday=2025-08-26]'s raid was the third.
            The governor spoke on [Wednesday=2025-08-20] of [last week=2025-W34].
            """)
    void readsTheMostRecentOneWhereTheVerbLooksBack(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The envoy will arrive on [Tuesday=2025-09-02].
            Troops are due to leave by [Friday=2025-09-05].
            The talks had been due to end on [Friday=2025-08-29].
            """)
    void readsTheNextOneWhereTheVerbLooksAhead(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The sun rose over the camp.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

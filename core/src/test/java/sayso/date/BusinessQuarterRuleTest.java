package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BusinessQuarterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It lost money in [the second quarter of 2024=2024-Q2]. In [the year-earlier quarter=2023-Q2] it had not.
            In [the latest quarter=2025-Q2] sales rose.
            It sold more in [the quarter=2025-Q2] ended [July 10=2025-07-10].
            It shrank in [the quarter=2025-Q2] ended [June 30=2025-06-30].
            It hopes for more in [the current quarter=2025-Q3].
            It lost more in [the last quarter=2025-Q2].
            """)
    void pointsAtTheQuarterToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The old quarter of the city burned.
            The last quarter of the city burned.
            """)
    void leavesOtherQuartersAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

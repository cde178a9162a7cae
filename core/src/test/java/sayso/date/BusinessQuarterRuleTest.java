package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BusinessQuarterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It lost money in [the second quarter of 2024=2024-Q2]. In [the year-earlier quarter=2023-Q2] it had not.
            In [the latest quarter=2025-Q2] sales rose.
            """)
    void pointsAtTheQuarterToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The old quarter of the city burned.
            """)
    void leavesOtherQuartersAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

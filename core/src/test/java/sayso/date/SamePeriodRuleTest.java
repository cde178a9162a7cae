package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SamePeriodRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            In [the second quarter=2025-Q2] it lost less than in [the 2024 quarter=2024-Q2].
            Sales fell in [July=2025-07] against [the same month a year earlier=2024-07].
            Profit rose in [the second quarter=2025-Q2] from [the corresponding period last year=2024-Q2].
            It beat [last year's third quarter=2024-Q3].
            In [the second quarter=2025-Q2] it sold less than in [last year's quarter=2024-Q2].
            """)
    void countsFromThePeriodToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It had lost in [the 2023 period=2023].
            """)
    void takesTheYearWhereNoPeriodWasTold(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It lasted for the same period.
            """)
    void leavesOtherPeriodsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

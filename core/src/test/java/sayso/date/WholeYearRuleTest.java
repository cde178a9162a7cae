package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeYearRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Sales rose in [the year=P1Y] ended [March 31=2025-03-31].
            It lost money for [the full year=2025].
            It expects a profit in [the current fiscal year=2025].
            It earned less in [the latest fiscal year=2024].
            Profit was flat for [the year=2025], the firm said.
            """)
    void readsTheYearAsAWhole(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The year-old truce broke.
            They voted for the year-round ban.
            It was the year of the flood.
            """)
    void leavesOtherYearsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

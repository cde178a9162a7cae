package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonthRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The treaty of [June 2024=2024-06] held.
            It was dug in [February of 1940=1940-02].
            The senate passed the levy in [April=2025-04].
            Fighting erupted in [October=2024-10] and has not stopped.
            Elections are due in [October=2025-10], the commission said.
            Talks ran [March=1994-03]-[April 1994=1994-04].
            He left in [May=2025-05].
            The [March=2025-03] flood destroyed it.
            """)
    void readsMonths(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Troops may march on the town.
            April Jones said so.
            The august body met.
            Ana and Jan Novak signed.
            The March Hare sang.
            """)
    void leavesVerbsAndNamesAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

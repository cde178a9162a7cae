package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdgeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It was opened in [mid-2022=2022].
            Snow fell in [early March=2025-03].
            [Earlier this month=2025-08] the junta expelled him.
            By [the end of the month=2025-08] food will run out.
            He died at [the end of 1999=1999].
            It said [late Thursday=2025-08-28] that more will come.
            """)
    void keepsTheValueOfTheWhole(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            They met at the end of the road, late and early.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The worst attack since [2019=2019], she said.
            They were driven out in [490 BC=BC0490].
            Sales fell in [fiscal 1999=1999].
            The war of [1998=1998]–[2001=2001] is over.
            """)
    void readsYears(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            About 2000 people fled.
            The ship carried 1990 tons.
            They paid $1990 each.
            Some 1500 ships sank.
            """)
    void leavesCountsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

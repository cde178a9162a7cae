package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PointingAdjectiveRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The [current=PRESENT_REF] plan stays.
            It was the [recent=PAST_REF] storm that broke the dam.
            """)
    void pointsAtATime(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The current was strong.
            A more recent map shows it.
            In [the current quarter=2025-Q3] sales fell.
            It happened in [recent weeks=PAST_REF].
            The Recent Past is a book.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

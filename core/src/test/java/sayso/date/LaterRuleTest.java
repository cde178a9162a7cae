package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LaterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            A truce was signed in [January 2023=2023-01]. [Two months later=2023-03] it failed.
            Rebels boasted on [Sunday=2025-08-24] of a raid made [a day earlier=2025-08-23].
            It opened [two months after the January 2023=2023-03] floods.
            The film said he chose it [last August=2024-08], and that it came [two months after=2024-06] he had signed.
            """)
    void countsFromTheDateToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It came [ten days=P10D] before the feast.
            [An hour later=PT1H] it ended.
            """)
    void keepsTheLengthWhereTheDateIsUnknown(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Sooner or later it ends.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

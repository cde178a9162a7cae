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
            In [May 2024=2024-05] she resigned, [a month before=2024-06] her party split.
            The dam broke in [2019=2019], [three years after=2016] it had opened.
            """)
    void countsFromTheDateToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It came [ten days=P10D] before the feast.
            The dam broke [three years after=P3Y] it had opened.
            The dam broke in [2019=2019]. It had cracked [three years after=P3Y] it opened.
            A vigil was held on [Sunday=2025-08-24], [one year after=P1Y] she was shot.
            In [May=2025-05] she resigned, [ten days after=P10D] she had won.
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

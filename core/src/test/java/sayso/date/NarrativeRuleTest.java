package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NarrativeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It fell on [5 March 2024=2024-03-05]. [The following day=2024-03-06] soldiers came.
            Rebels left in [2021=2021]. [That year=2021] was quiet.
            It fell on [5 March 2024=2024-03-05]. [That night=2024-03-05TNI] fires burned.
            It fell on [5 March 2024=2024-03-05]. [The previous month=2024-02] was calm.
            """)
    void countsFromTheDateToldLast(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The following statement was read that way.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

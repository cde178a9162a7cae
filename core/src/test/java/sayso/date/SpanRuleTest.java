package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Some 2,000 died in [the past three weeks=P3W].
            He sat there for [the next 30 hours=PT30H].
            It stalled over [the last week=P1W].
            """)
    void readsTheWholeLength(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The last three men fell in time.
            The truce will last [48 hours=PT48H].
            The truce is to last [three days=P3D] at least.
            It did not last [two weeks=P2W].
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

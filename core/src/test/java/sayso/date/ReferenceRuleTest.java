package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The toll is [now=PRESENT_REF] higher.
            It has grown in [recent weeks=PAST_REF].
            More will come in [the coming days=FUTURE_REF].
            It may change in [the future=FUTURE_REF].
            It will [soon=FUTURE_REF] end, and may [one day=FUTURE_REF] return.
            Few travel [these days=PRESENT_REF], and [the near term=FUTURE_REF] is bleak.
            """)
    void readsPointers(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The future king and the past master knew how.
            He soon left, and as soon as he could.
            The term near it ended.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgoRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Rockets landed [two weeks ago=2025-W33].
            The harbour froze [a year ago=2024].
            He was framed [more than 17 years ago=2008].
            She vanished [years ago=PAST_REF].
            The vote comes [three days from now=2025-09-02].
            They met [a week or so ago=2025-W34].
            """)
    void countsBackFromPublication(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It was long ago.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

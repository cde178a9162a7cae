package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DurationRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It aired a [25-minute=PT25M] film.
            The envoys have met twice in [two years=P2Y].
            It came after [months=PXM] of silence.
            They held out for [five and a half years=P5Y6M].
            He waited [half an hour=PT30M].
            A [months-long=PXM] war.
            """)
    void readsLengths(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The 43-year-old mother and a 2 year old boy fled.
            He is 19 years old.
            They won three-quarters of the vote.
            It pays $1.76 a year.
            """)
    void leavesAgesAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpelledYearTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The wall fell in [nineteen eighty-nine=1989].
            [January nineteen ninety-seven=1997-01] was cold.
            It rained in [the winter of nineteen ninety-four=1994-WI].
            They met in [twenty twelve=2012].
            It was built in [two thousand and three=2003].
            The debt falls due in [the year two thousand=2000].
            """)
    void readsYearsInWords(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He has twenty twenty vision.
            They sold nineteen twenty-litre drums.
            The force sent two thousand men.
            Nineteen people died.
            It paid in twenty ninety-cent coins.
            """)
    void leavesNumbersOfThingsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

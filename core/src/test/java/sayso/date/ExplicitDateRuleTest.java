package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExplicitDateRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The pact was signed on [12 June 2024=2024-06-12].
            It began on [Thursday, Feb. 29, 2024=2024-02-29], in the rain.
            The siege ended on [the 3rd of March 2021=2021-03-03].
            Shells fell between [12=1944-06-12] and [15 June 1944=1944-06-15].
            They met on [March 5=1918-03-05]-[9, 1918=1918-03-09].
            He was shot on [June 3 last year=2024-06-03].
            """)
    void readsDaysOfTheCalendar(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The bridge was destroyed on [August 7=2025-08-07].
            The depot burned on [October 7=2024-10-07].
            The mandate expires on [October 31=2025-10-31].
            The paper wrote on [Sunday, August 31=2025-08-31].
            The rally on [Saturday, June 7=2025-06-07], drew few.
            They marched on [April 24=2025-04-24] and [25=2025-04-25].
            """)
    void findsTheYearOfAYearlessDay(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            March 40 times round the yard.
            About 12 people may 3 times have said so.
            On [April 24=2025-04-24] and 25 streets away they marched.
            """)
    void leavesOtherNumbersAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClockRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Polls open at [6 a.m. local time on Friday=2025-08-29T06:00].
            He left at [6:41 p.m. Thursday=2025-08-28T18:41].
            It struck at [1830 GMT=2025-08-30T18:30Z].
            They met [Friday at 5pm=2025-08-29T17:00].
            It stopped at [noon=2025-08-30T12:00].
            """)
    void addsTheTimeToTheDay(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He won 6-4 and paid 18.30 for 4 beers.
            They held 25:99 of it.
            """)
    void leavesOtherNumbersAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

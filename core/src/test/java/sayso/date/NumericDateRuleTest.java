package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumericDateRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Her visa of [28/02/2024=2024-02-28] has run out.
            Filed [2025-08-30=2025-08-30], the note was short.
            Filed [8/30/25=2025-08-30], the note was short.
            """)
    void readsDatesInDigits(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The score was 6-4-3 in the end.
            Call 555-12-1234 from home.
            A 9/11/x form.
            """)
    void leavesOtherDigitsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidayRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It fell on [Christmas Day 1991=1991-12-25].
            They will meet on [New Year's Eve=2025-12-31].
            They married on [New Year's Eve=2024-12-31].
            He was found on [Thanksgiving Day=2024-11-28].
            They will march on [Labor Day=2025-09-01].
            The dam broke on [Good Friday 1960=1960-04-15].
            She left [last Easter=2025-04-20].
            It closed on [Memorial Day=2025-05-26].
            """)
    void readsFixedDays(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            2023-12-22 | The town called [Christmas=2023-12-25] off.
            2023-12-22 | They will be home for [Christmas=2023-12-25].
            2023-12-22 | They called [New Year's Day=2024-01-01] off.
            2023-12-28 | They spent [Christmas=2023-12-25] apart.
            2023-10-09 | They spent [Christmas=2022-12-25] apart.
            2023-12-22 | The chapel burned on [December 25=2022-12-25].
            """)
    void takesTheFeastThatIsNearForTheOneMeant(LocalDate published, String marked) {
        MarkedDates.assertReads(published, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            A new year is coming.
            Labor rules and memorial days differ.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The depot burned on [October 7=2024-10-07].
            It was the quarrel of [March=2025-03].
            She had said so in [September=2024-09].
            The strike, which will be the third since [October=2024-10], is long.
            The mayor could not be reached on [Thursday=2025-08-28].
            Neither Ana nor Juan could be found on [Thursday=2025-08-28].
            Residents could hear shelling on [Thursday=2025-08-28].
            The river might have flooded on [Thursday=2025-08-28].
            Until [Thursday=2025-08-28], they had not called him.
            A service planned for [Thursday=2025-08-28] was called off.
            She sold shares bought from [August 4=2025-08-04] to [Thursday=2025-08-28].
            """)
    void looksBackFromPastVerbs(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The river could rise again on [Thursday=2025-09-04].
            The road might not open before [Thursday=2025-09-04].
            Families must move out on [Thursday=2025-09-04].
            The hearing will open in [November=2025-11].
            Prisoners will be released in [November=2025-11].
            He vowed to leave in [March=2026-03].
            The film, to be released in [March=2026-03], is long.
            The ban was extended to [October 16=2025-10-16].
            The army set an [October 3=2025-10-03] deadline.
            The firm has set [October 3=2025-10-03] as the deadline.
            They would be ready as soon as [Thursday=2025-09-04].
            It will redeem its preferred shares on [October 3=2025-10-03].
            They agreed on talks set for [October=2025-10].
            The envoys meet [Thursday=2025-09-04] with the minister.
            """)
    void looksAheadFromCuesOfTheFuture(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            2023-10-09 | As of [December 18=2023-12-18], 300 people had died.
            2023-10-09 | As of [March 18=2023-03-18], 300 people had died.
            2023-10-09 | On [December 18=2022-12-18], 300 people died.
            """)
    void takesACountsDayFromLongAgoForAWrongDayOfThePage(LocalDate published, String marked) {
        MarkedDates.assertReads(published, marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It shrank due to the flood of [March=2025-03].
            """)
    void takesReasonsForNoFuture(String marked) {
        MarkedDates.assertReads(marked);
    }
}

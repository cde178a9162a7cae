package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The depot burned on [October 7=2024-10-07].
            It was the quarrel of [March=2025-03].
            She had said so in [September=2024-09].
            """)
    void looksBackFromPastVerbs(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The hearing will open in [November=2025-11].
            Prisoners will be released in [November=2025-11].
            He vowed to leave in [March=2026-03].
            The film, to be released in [March=2026-03], is long.
            The ban was extended to [October 16=2025-10-16].
            The army set an [October 3=2025-10-03] deadline.
            """)
    void looksAheadFromCuesOfTheFuture(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            It shrank due to the flood of [March=2025-03].
            """)
    void takesReasonsForNoFuture(String marked) {
        MarkedDates.assertReads(marked);
    }
}

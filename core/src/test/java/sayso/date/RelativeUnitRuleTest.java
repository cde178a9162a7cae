package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeUnitRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Kim is due to join a parade [next week=2025-W36].
            Shelling killed nine [last week=2025-W34].
            The army grew [this year=2025].
            They decided it [last August=2024-08].
            The president said so [last Friday=2025-08-29].
            The court will rule [next Monday=2025-09-01].
            """)
    void countsFromPublication(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The last soldier left this town.
            """)
    void leavesOtherWordsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeasonRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The harvest failed [last summer=2024-SU].
            They will attack [next spring=2026-SP].
            The town fell in [the spring of 1999=1999-SP].
            They disagreed [this past spring=2025-SP].
            """)
    void readsSeasons(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Prices fall and rise.
            A spring in the hills dried up.
            """)
    void leavesVerbsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

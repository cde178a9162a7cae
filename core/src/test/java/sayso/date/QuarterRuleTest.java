package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuarterRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Harvests shrank in [the first quarter of 2023=2023-Q1].
            The [third-quarter=2025-Q3] loss was small.
            Sales sank in [the second half of 1998=1998-H2].
            Profit fell in [the first quarter of last year=2024-Q1].
            It announced a profit for [the fiscal first quarter=2025-Q1].
            A loss for [the second quarter=2025-Q2] of $3 million was expected.
            It will open in [the first quarter=2026-Q1].
            """)
    void readsQuartersAndHalves(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The first quarter of the city burned.
            """)
    void leavesOtherPartsAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

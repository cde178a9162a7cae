package sayso.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecadeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The mill closed in [the late 1990s=199].
            He was arrested in [the 1990s=199].
            She grew up in [the '60s=196].
            A fort of [the 19th century=18] stands there.
            Founded in [the 9th century BC=BC08], it fell.
            Crime fell through [the nineties=199].
            """)
    void readsDecadesAndCenturies(String marked) {
        MarkedDates.assertReads(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The gunman was in his 30s.
            She was in her nineties.
            """)
    void leavesOtherNumbersAlone(String marked) {
        MarkedDates.assertReads(marked);
    }
}

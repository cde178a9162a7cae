package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotedAsSayingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will appeal,”} [Ana Ruiz] was <quoted as saying>.
            ⟪The state agency⟫ <quoted [Ana Ruiz] as saying> {the dam had burst}.
            ⟪The station⟫ also <quoted [the mayor, Hasan Orun,] as saying> that {fifty were missing}.
            ⟪The agency⟫ <quoted [the minister] as saying> that {talks had failed}.
            """)
    void findsSourceAndRelay(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(QuotedAsSaying.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The agency quoted Ana Ruiz.
            He was quoted in the paper.
            “He was quoted as saying no,” the sign read.
            , Ana Ruiz was quoted as saying
            """)
    void leavesQuotingWithoutSaying(String text) {
        assertEquals(List.of(), MarkedText.readBy(QuotedAsSaying.NAME, text));
    }
}

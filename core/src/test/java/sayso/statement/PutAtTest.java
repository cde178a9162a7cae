package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PutAtTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [Western officials] <put> {the losses at more than 6,000}.
            [The ministry] <puts> {the toll at 31}, a third more than before.
            [The charity] has <put> {the number of families without shelter at 400}.
            """)
    void findsWhoPutsACountAtANumber(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(PutAt.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            She put the book at her feet.
            The storm put 40 homes under water.
            The toll was put at 31.
            They put the family at risk.
            """)
    void leavesOtherPutting(String text) {
        assertEquals(List.of(), MarkedText.readBy(PutAt.NAME, text));
    }
}

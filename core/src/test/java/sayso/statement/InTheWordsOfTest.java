package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InTheWordsOfTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {It was}, <in the words of> [the mayor], {“a night of fear”}.
            <In the words of> [the mayor], {the dam was a ruin}.
            """)
    void findsTheSourceOfTheWords(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(InTheWordsOf.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He found comfort in the words.
            “In the words of the mayor we trust,” the sign read.
            """)
    void leavesWordsOfNobody(String text) {
        assertEquals(List.of(), MarkedText.readBy(InTheWordsOf.NAME, text));
    }
}

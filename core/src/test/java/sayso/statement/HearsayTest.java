package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HearsayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {Forty men} <are believed> to {have fled}.
            It <is understood> that {the talks failed}.
            {The general} <is said> to {live abroad}.
            """)
    void findsTheWordOfNobodyNamed(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(Hearsay.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Forty men are sent to the valley.
            He was told to leave.
            She is believed by all.
            It is understood.
            """)
    void leavesOtherPassives(String text) {
        assertEquals(List.of(), MarkedText.readBy(Hearsay.NAME, text));
    }
}

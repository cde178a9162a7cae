package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignedQuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will appeal.”} — [Ana Ruiz]
            {"We will appeal."} -- [Ana Ruiz, farmer]
            {”We will appeal.”} ― [Ana Ruiz]
            It rained. // {“We will appeal.”} – [Ana Ruiz].
            """)
    void findsTheNameBehindTheDash(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SignedQuotations.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “We will appeal” — that was all she said.
            “We will appeal” — Ana Ruiz was firm.
            The “old bridge” — Ana Ruiz
            “Never,” she said. “We will appeal.” — Ana Ruiz
            “We will appeal.”
            """)
    void leavesADashBeforeAClause(String text) {
        assertEquals(List.of(), MarkedText.readBy(SignedQuotations.NAME, text));
    }
}

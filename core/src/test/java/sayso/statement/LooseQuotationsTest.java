package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LooseQuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Ana Ruiz runs a farm. // {“We will appeal.”}
            {“We will appeal. We have no choice.”}
            """)
    void findsAQuotationThatFillsItsSentence(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(LooseQuotations.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “We will appeal,” Ana Ruiz said.
            “Martyrs of the Valley”
            It rained. // “We will appeal and
            The “martyrs” were buried in the valley.
            “Martyrs” was the word of the day.
            “We will appeal.” — Ana Ruiz
            """)
    void leavesClaimedQuotationsAndSingleWords(String text) {
        assertEquals(List.of(), MarkedText.readBy(LooseQuotations.NAME, text));
    }
}

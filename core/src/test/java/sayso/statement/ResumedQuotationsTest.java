package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResumedQuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {“We will appeal,”} [Ana Ruiz] <said>. {“We have no choice.”}
            {“We will appeal,”} <said> [Ana Ruiz]. {“We have no choice.”} {“None.”}
            """)
    void joinsAQuotationToTheOneThatItResumes(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(SaidAfter.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “We will appeal,” Ana Ruiz said. // {“We have no choice.”}
            “We will appeal,” Ana Ruiz said. It rained. {“We have no choice.”}
            Ana Ruiz said she would appeal. {“We have no choice.”}
            """)
    void leavesAQuotationInANewParagraphOrBehindOtherWords(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(LooseQuotations.NAME, marked));
    }
}

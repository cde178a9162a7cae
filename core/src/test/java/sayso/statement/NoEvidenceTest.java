package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoEvidenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            [The monitors] <found no evidence> that {the bridge was mined}.
            [Police] <have no evidence> of {a crime in the valley}.
            """)
    void findsWhoSeesNoEvidence(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(NoEvidence.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The monitors found evidence that the bridge was mined.
            No evidence was shown in court.
            “They found no evidence that it was mined,” the sign read.
            """)
    void leavesEvidence(String text) {
        assertEquals(List.of(), MarkedText.readBy(NoEvidence.NAME, text));
    }
}

package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerLabelsTest {
    @Test
    void givesEachParagraphToItsLabel() {
        String text = "RUIZ: We will appeal. We have no choice. // MR. OKORO: When?";
        assertEquals(
                List.of(
                        "[RUIZ]<:> {We will appeal. We have no choice.} // MR. OKORO: When?",
                        "RUIZ: We will appeal. We have no choice. // [MR. OKORO]<:> {When?}"),
                MarkedText.readBy(SpeakerLabels.NAME, text));
    }

    @Test
    void passesOverTheMarkOfAQuotedTranscript() {
        String text = "“RUIZ: We will appeal. // “OKORO: When?”";
        assertEquals(
                List.of(
                        "“[RUIZ]<:> {We will appeal.} // “OKORO: When?”",
                        "“RUIZ: We will appeal. // “[OKORO]<:> {When?”}"),
                MarkedText.readBy(SpeakerLabels.NAME, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            KYIV: The army has withdrawn. // It gave no reason.
            Note: prices are rounded. // Source: the ministry.
            RUIZ: // OKORO:
            """)
    void leavesASingleLabelAndLabelsInSmallLetters(String text) {
        assertEquals(List.of(), MarkedText.readBy(SpeakerLabels.NAME, text));
    }
}

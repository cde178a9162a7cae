package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounCueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            There are <estimates> by [two embassies] of {over 900 dead}.
            The court heard [the army]’s <claim> that {the bridge was mined}.
            It follows a <warning> from [Kyiv] that {the dam may burst}.
            The court dismissed [his] <claim> that {he was ill}.
            """)
    void findsTheAuthorOfANoun(String marked) {
        assertEquals(List.of(marked), MarkedText.readBy(NounCue.NAME, marked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The claim was long.
            A warning that the dam may burst was posted.
            The army’s claim fell flat.
            “My claim that it burst,” he read.
            """)
    void leavesNounsWithoutAuthor(String text) {
        assertEquals(List.of(), MarkedText.readBy(NounCue.NAME, text));
    }
}

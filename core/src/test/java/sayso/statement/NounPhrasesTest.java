package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army said so.                                     | said | The army
            On Friday the army said so.                           | said | the army
            Meanwhile the mayor of the town said so.              | said | the mayor of the town
            Ana Ruiz, a farmer, said so.                          | said | Ana Ruiz, a farmer
            The Bureau of River Safety (BRS) said so.             | said | The Bureau of River Safety (BRS)
            Carter, in a letter, said so.                         | said | Carter
            It rained and Ana Ruiz said so.                       | said | Ana Ruiz
            Rain fell according to the agency, which said so.     | ,    | the agency
            When it rained he said so.                            | said | he
            In a statement Monday the ministry said so.           | said | the ministry
            """)
    void findsTheOneThatEndsBeforeACue(String sentence, String cue, String expected) {
        Scene scene = Scenes.of(sentence);
        String found = new NounPhrases(scene)
                .endingAt(Scenes.place(scene, cue))
                .map(range -> Scenes.text(scene, sentence, range))
                .or("");
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “No,” said Ana Ruiz on Monday.            | ana | Ana Ruiz
            “No,” said the head of the union in May.  | the | the head of the union
            “No,” said he.                            | he  | he
            “No,” said Ruiz, who left.                | ruiz | Ruiz
            """)
    void findsTheOneThatBeginsBehindACue(String sentence, String first, String expected) {
        Scene scene = Scenes.of(sentence);
        int place = Scenes.place(scene, first);
        int end = new NounPhrases(scene).endOf(place);
        assertEquals(expected, Scenes.text(scene, sentence, new NounPhrases.Range(place, end)));
    }
}

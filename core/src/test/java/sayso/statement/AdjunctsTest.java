package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdjunctsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            The army said on Monday it had won.                     | it       | ~~
            The army said late Thursday that it won.                | that     | ~~
            The army said in a statement it had won.                | it       | ~~
            Ana Ruiz told reporters on Monday that it won.          | that     | reporters
            Ana Ruiz told Reuters the army won.                     | the      | Reuters
            Ana Ruiz told the council Russia won.                   | russia   | the council
            Ana Ruiz told us the army won.                          | the      | us
            Ana Ruiz said on condition of anonymity it was over.    | it       | ~~
            ¶ near-misses: what belongs to the content stays
            The army said in Gaza forty people died.                | in       | ~~
            The army said the town fell.                            | the      | ~~
            """)
    void skipsAddresseeTimeAndOccasion(String sentence, String next, String addressee) {
        Scene scene = Scenes.of(sentence);
        Adjuncts.Skipped skipped = new Adjuncts(scene).behind(Cues.in(scene).getFirst());
        assertEquals(next, scene.at(skipped.end()).lower());
        assertEquals(
                addressee,
                skipped.addressee()
                        .map(range -> Scenes.text(scene, sentence, range))
                        .or(""));
    }
}

package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GendersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            army spokesman | he
            her sister     | she
            ¶ near-misses: two people, nobody tells
            boy mother     | ?
            farmer         | ?
            """)
    void tellsThePronounOfANoun(String words, String expected) {
        assertEquals(expected, Genders.pronounOf(List.of(words.split(" ", -1))).or("?"));
    }
}

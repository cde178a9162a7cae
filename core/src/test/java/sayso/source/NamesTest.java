package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

final class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            We met Ana Ruiz there.                      | ruiz  | Ana Ruiz
            We met Ana Ruiz there.                      | ana   | Ana Ruiz
            We met President Ana Ruiz there.            | ruiz  | Ana Ruiz
            ¶ two bearers, no name of two words, a body
            We met Ana Ruiz and her son Ben Ruiz.       | ruiz  | ?
            We met Ruiz there.                          | ruiz  | ?
            We met the Health Ministry there.           | health | ?
            """)
    void givesTheOneFullName(String text, String word, String expected) {
        assertEquals(expected, new Names(Prose.of(text)).fullNameOf(word).or("?"));
    }
}

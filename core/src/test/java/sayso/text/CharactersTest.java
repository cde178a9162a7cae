package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\t', '\n', '\u00A0', '\u202F', '\u2028', '\u0085', '\u200B', '\uFEFF', '\u0000', '\u007F'})
    void countsAsSpace(char c) {
        assertThat(Characters.isSpace(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '.', '\u00AD', '\u0301', '\uD83D', '\uDE42', '\u200D'})
    void doesNotCountAsSpace(char c) {
        assertThat(Characters.isSpace(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            SOLDIERS’   | soldiers'
            Co\u00ADop  | coop
            A‑b‐c-d     | a-b-c-d
            TITLE       | title
            🙂          | 🙂
            \uD83D      | \uD83D
            """)
    void compares(String word, String form) {
        assertThat(Characters.comparable(word)).isEqualTo(form);
    }

    @Test
    void judgesASurrogatePairAsOne() {
        assertThat(Characters.isWordPart("𝐁".codePointAt(0))).isTrue();
        assertThat(Characters.isWordPart("🙂".codePointAt(0))).isFalse();
        assertThat(Characters.isWordPart(0xD835)).isFalse();
    }
}

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
                    Kim said        | 8
                    “München”       | 9
                    東京             | 4
                    Ａ              | 2
                    한국            | 4
                    e\u0301te\u0301 | 3
                    👩‍👩‍👧            | 2
                    🇺🇦              | 2
                    ❤️              | 2
                    ❤               | 1
                    नमस्ते            | 4
                    """)
    void countsWhatATerminalDraws(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsBetweenCharactersAsPeopleSeeThem() {
        assertThat(Columns.beginning("👩‍👩‍👧東", 3)).isEqualTo("👩‍👩‍👧");
        assertThat(Columns.beginning("東京", 1)).isEqualTo("東");
    }

    @Test
    void padsToColumns() {
        assertThat(Columns.pad("東", 4)).isEqualTo("東  ");
        assertThat(Columns.pad("long", 2)).isEqualTo("long");
    }
}

package sayso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonestTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        Harbour stays closed             | Harbour stays closed
        Untitled: a film at last         | Untitled: a film at last
        ~ Harbour   closed ~             | Harbour closed
        Untitled 1                       | ~~
        Document 3                       | ~~
        Microsoft Word - harbour final   | ~~
        harbour final v2.docx            | ~~
        harbour                          | ~~
        ~~                               | ~~
        """)
    void namesOfFilesAreNoTitles(String told, String title) {
        assertThat(HonestTitle.of(told)).isEqualTo(title);
    }
}

package sayso.ingest.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        a.txt   | <!DOCTYPE html><p>Words.                     | true
        a.txt   | ~  <HTML lang="en">Words.~                   | true
        a.txt   | <?xml version="1.0"?><!-- note --><html>     | true
        a.txt   | <!-- saved from url=(0022)x --> <body>Words. | true
        a.html  | Words and a <b>tag</b>.                      | true
        a.HTM   | Words and a <b>tag</b>.                      | true
        a.xhtml | Words and a <b>tag</b>.                      | true
        a.html  | Words without any tag.                       | false
        a.txt   | Words and a <b>tag</b>.                      | false
        a.txt   | <html5> is no tag that exists.               | false
        a.txt   | <!-- a comment that never ends <html>        | false
        a.txt   | She typed <html> and laughed.                | false
        -       | <html><body>Words.                           | true
        """)
    void tellsAPageFromPlainText(String name, String content, boolean page) {
        assertThat(Markup.isPage(name, content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(page);
        assertThat(Markup.isPage(name, ("\uFEFF" + content).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(page);
    }
}

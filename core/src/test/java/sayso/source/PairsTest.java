package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Kind;
import sayso.text.Prose;
import sayso.text.Span;

final class PairsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Paris and Rome agreed.                               | two countries    | France; Italy
            Neither France nor Italy agreed.                     | both governments | France; Italy
            Jens Dahl met Ana Ruiz. Dahl and Mayor Ana Ruiz ate. | two leaders      | Jens Dahl; Ana Ruiz
            King Jens Dahl met President Ana Ruiz.               | two leaders      | Jens Dahl; Ana Ruiz
            ¶ near-misses: no pair of that kind, three of them, another number, no pair at all
            Jens Dahl and Ana Ruiz ate.                          | two countries    | ?
            Paris and Rome agreed.                               | two men          | ?
            Paris and Rome agreed.                               | three countries  | ?
            Paris agreed. Rome agreed.                           | two countries    | ?
            """)
    void knowsWhichTwoWereNamedSideBySide(String text, String phrase, String expected) {
        Prose prose = Prose.of(text);
        String head = phrase.substring(phrase.indexOf(' ') + 1);
        Span behind = new Span(text.length(), text.length() + 1);
        Mention.Described described = new Mention.Described(behind, phrase, head, true, Kind.GROUP);
        List<String> meant = Background.of(prose).pairs().meant(described);
        assertEquals(expected, meant.isEmpty() ? "?" : String.join("; ", meant));
    }
}

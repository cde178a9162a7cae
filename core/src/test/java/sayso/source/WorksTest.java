package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Kind;
import sayso.text.Prose;
import sayso.text.Span;

final class WorksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            They aired a 25-minute documentary. The film was long.     | film   | documentary
            They issued an annual flood survey. The report was long.   | report | annual flood survey
            ¶ near-misses: another class, no introduction, no work
            They aired a documentary. The report was long.             | report | ?
            They saw the documentary. The film was long.               | film   | ?
            They met a farmer. The man was tall.                       | man    | ?
            """)
    void findsWhatWasIntroduced(String text, String noun, String expected) {
        int start = text.toLowerCase(Locale.ROOT).lastIndexOf("the " + noun);
        Mention.Described described =
                new Mention.Described(new Span(start, start + 4 + noun.length()), noun, noun, true, Kind.DOCUMENT);
        assertEquals(expected, new Works(Prose.of(text)).before(described).or("?"));
    }
}

package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;
import sayso.text.Span;

final class FirstTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            spoke of {the closure for the first} time in April.                | the closure
            spoke of {the closure for the first time in April}.                | the closure
            spoke of {the closure for the} first time in April.                | the closure
            spoke of {the closure} for the first time in April.                | the closure
            said {the valley was flooded for} the first time in April.         | the valley was flooded for the first time
            spoke of {the closure for the last time}.                          | the closure
            said {the valley was flooded for the first} time in April.         | the valley was flooded for the first time
            said {the valley was flooded for the first time in ten years}.     | the valley was flooded for the first time in ten years
            said {the closure for the first time this} hurt many.              | the closure for the first time this
            spoke of {the prize for the first} rower.                          | the prize for the first
            spoke of {the closure for the first}                               | the closure for the first
            spoke of {the prize for the first time traveller}.                 | the prize for the first time traveller
            {for the first} time.                                              | for the first
            """)
    void keepsThePhraseWholeOrOut(String marked, String content) {
        String text = marked.replace("{", "").replace("}", "");
        Span span = new Span(marked.indexOf('{'), marked.indexOf('}') - 1);
        assertEquals(content, new FirstTimes(Prose.of(text)).whole(span).of(text));
    }
}

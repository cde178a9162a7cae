package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;
import sayso.text.Span;

final class RelativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            Two residents who said it rained left.                       | who   | Two residents
            He met Ana Ruiz, who said it rained.                         | who   | Ana Ruiz
            Peter Lang, 43, who said it rained, left.                    | who   | Peter Lang
            It quoted officials in Halmar who said it rained.            | who   | officials in Halmar
            The report, which said it rained, was long.                  | which | The report
            They read the study that said it rained.                     | that  | the study
            Wolff’s decision, which said it rained, was long.            | which | Wolff’s decision
            ¶ near-misses: nothing before it, no noun before it
            Who said it rained?                                          | Who   | ?
            They asked who said it rained.                               | who   | ?
            They knew from whom it came and who said it rained.          | who said | ?
            """)
    void findsTheNounPhraseBefore(String text, String pronoun, String expected) {
        int start = text.indexOf(pronoun);
        Prose prose = Prose.of(text);
        Span span = new Span(start, start + pronoun.split(" ", -1)[0].length());
        assertEquals(
                expected, new Relatives(prose).antecedent(span).map(prose::at).or("?"));
    }
}

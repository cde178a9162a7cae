package sayso.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Source;
import sayso.statement.Reference;
import sayso.statement.References;
import sayso.text.Prose;
import sayso.text.Span;

final class AntecedentsTest {
    private static Span last(String text, String word) {
        int start = text.lastIndexOf(word);
        return new Span(start, start + word.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            ¶ nobody known to the rules: the model is believed
            We met Ana Ruiz. Then she spoke.                  | she    | Ruiz | 0.6 | Ana Ruiz
            ¶ against the rules only if it is surer
            Ana Ruiz left. Lea Holm stayed. Then she spoke.   | she    | Ruiz | 0.9 | Ana Ruiz
            Ana Ruiz left. Lea Holm stayed. Then she spoke.   | she    | Ruiz | 0.6 | Lea Holm
            ¶ near-misses: a doubtful one, one that does not fit
            We met Ana Ruiz. Then she spoke.                  | she    | Ruiz | 0.4 | she
            We met the Health Ministry. Then she spoke.       | she    | Ministry | 0.9 | she
            """)
    void takesTheModelAtItsWordWhereItFits(
            String text, String pronoun, String antecedent, double probability, String expected) {
        Reference reference = new Reference(last(text, pronoun), List.of(last(text, antecedent)), probability);
        References references = new References(List.of(reference), List.of());
        List<Span> mentions = new ArrayList<>(List.of(last(text, pronoun)));
        assertEquals(
                expected,
                Sources.of(Prose.of(text), List.of(), mentions, references).all().stream()
                        .map(Source::name)
                        .collect(Collectors.joining("; ")));
    }
}

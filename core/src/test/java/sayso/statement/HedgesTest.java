package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Prose;

final class HedgesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', emptyValue = "", textBlock = """
            The army said the dam may have burst.               | may
            The army said the dam could possibly burst.         | could possibly
            Officials said 40 people were reportedly hurt.      | reportedly
            ¶ near-misses: a month, the source's own doubt, outside of the content
            The army said the dam burst in May.                 | ~~
            “It may burst,” the mayor said.                     | ~~
            Perhaps they left, and the army said it won.        | ~~
            """)
    void marksWhatWeakensTheContent(String text, String hedges) {
        String found = Statements.in(Prose.of(text)).getFirst().wording().hedges().stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" "));
        assertEquals(hedges, found);
    }
}

package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            signed by George W.        | Bush spoke         | true
            J.                         | K. Falk            | true
            John Q.                    | A. Smith           | true
            an aide of “J.             | Falk”              | true
            the U.S.                   | Army               | true
            the U.S.                   | They               | false
            the U.S.                   | ~“We won”~         | false
            at 6 a.m.                  | Monday             | true
            at 6 a.m.                  | At                 | false
            at 6 a.m.                  | 5 people           | false
            So do I.                   | Falk               | false
            plan B.                    | Then               | false
            plan b.                    | Falk               | false
            the end.                   | Falk               | false
            .                          | Falk               | false
            5.                         | Falk               | false
            """)
    void joinNamesAndPhrases(String before, String next, boolean joins) {
        String text = before + " " + next;
        Span first = new Span(0, before.length());
        assertThat(Initials.join(text, first, new Span(before.length() + 1, text.length())))
                .isEqualTo(joins);
    }
}

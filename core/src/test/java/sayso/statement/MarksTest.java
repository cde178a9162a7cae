package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Span;

final class MarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “go” now   | 4
            "go" now   | 4
            'go on' no | 7
            «go» now   | 4
            ``go'' now | 6
            “go on     | -1
            «go on     | -1
            ``go on    | -1
            """)
    void findsTheEndOfAQuotation(String text, int end) {
        Marks marks = new Marks(text, new Span(0, text.length()));
        assertEquals(end, marks.closeOf(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “go”     | true
            "go"     | true
            'go on'  | true
            'em      | false
            '90s     | false
            ” go     | false
            `go      | false
            """)
    void tellsWhatOpens(String text, boolean opens) {
        assertEquals(opens, new Marks(text, new Span(0, text.length())).opensAt(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            «go on. It goes» on
            ``go on. It goes'' on
            “go on. It goes” on
            """)
    void looksNoFurtherThanItsParagraph(String text) {
        assertEquals(-1, new Marks(text, new Span(0, 8)).closeOf(0));
    }
}

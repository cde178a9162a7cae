package sayso.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            He said “no” today.       | “no”
            He said "no" today.       | "no"
            He said ''no'' today.     | ''no'
            A 5" pipe burst.          | -
            “One.⏎“Two,” he said.     | “One.“Two,”
            “One.⏎Two, he said.       | -
            “Some “inner” words”      | “inner”
            """)
    void marksWhatIsQuoted(String lines, String expected) {
        String text = lines.replace('⏎', '\n');
        BitSet inside = QuotationMarks.inside(text);
        StringBuilder quoted = new StringBuilder();
        inside.stream().forEach(at -> quoted.append(text.charAt(at)));
        assertThat(quoted.isEmpty() ? "-" : quoted.toString()).isEqualTo(expected);
    }
}

package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    /// `\\x` stands for the byte that hexadecimal digits name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        a.txt  | From: <Saved by Blink> and on | report.format
        a.txt  | {\\rtf1 words}                | report.format
        a.html | \\x89PNG and so on            | report.format
        a.txt  | Words with a \\x00 inside     | report.binary
        a.txt  | \\x01\\x02\\x03 words         | report.binary
        a.txt  | ~ \\x0A\\x0D\\x09 ~           | report.empty
        a.txt  | ~~                            | report.empty
        a.txt  | \\xEF\\xBB\\xBF               | report.empty
        a.html | <html><body></body></html>    | report.no-article
        a.html | <html><nav>Home News</nav>    | report.no-article
        a.txt  | 50%PDF-files are files        | 50%PDF-files are files
        a.txt  | caf\\xE9 owners said so       | café owners said so
        a.html | No tag in it, just words.     | No tag in it, just words.
        a.txt  | 5 < 6, the teacher said.      | 5 < 6, the teacher said.
        a.txt  | <p>The teacher said that five is less than six.</p> | The teacher said that five is less than six.
        """)
    void refusesWhatIsNoReport(String name, String bytes, String outcome) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            boolean escape = bytes.startsWith("\\x", i);
            plain.append(escape ? (char) Integer.parseInt(bytes.substring(i + 2, i + 4), 16) : bytes.charAt(i));
            i += escape ? 3 : 0;
        }
        byte[] raw = plain.toString().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(IntakesTest.outcome(Intakes.with(IntakeOptions.none()).of(name, raw)))
                .isEqualTo(outcome);
    }
}

package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String line(Cell... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        csv.row(List.of(cells));
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String back(String words) throws IOException {
        return Table.rows("\uFEFFname\r\n" + line(Cell.of(words)).substring(1))
                .getFirst()
                .get("name");
    }

    @Test
    void beginsWithAMarkAndEndsLinesAsRfc4180Does() throws IOException {
        assertThat(line(Cell.of("a"), Cell.empty(), Cell.of(12))).isEqualTo("\uFEFFa,,12\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "\"=1", "-"})
    void putsAnApostropheBeforeAFormula(String words) throws IOException {
        String read = back(words);

        assertThat(read).contains("'").isNotEqualTo(words);
        assertThat(read.replace("'", "")).isEqualTo(words);
        assertThat(read).doesNotStartWith("=").doesNotStartWith("\t").doesNotStartWith("\"=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a\n=1", "a\t@b", "a;\"=1"})
    void defusesWhatAnotherCountrysSpreadsheetTakesForTheNextCell(String words) throws IOException {
        assertThat(back(words)).contains("'").doesNotContainPattern("[;\t\n]\"?[=@]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "3-1",
                "a=b",
                "she said “no”",
                "a \"b\" c",
                "one\n\ntwo",
                " padded ",
                "a,b;c",
                "שלום",
                "👨‍👩‍👧",
                "it's"
            })
    void leavesOtherWordsAsTheyAre(String words) throws IOException {
        assertThat(back(words)).isEqualTo(words);
    }

    @Test
    void keepsNumbersNumbers() throws IOException {
        assertThat(line(Cell.of(0.25), Cell.of(1.0), Cell.of(15_000_000_000L))).endsWith("0.25,1.0,15000000000\r\n");
    }

    @Test
    void cutsWhatNoCellHolds() throws IOException {
        String read = back("🙂".repeat(40_000));

        assertThat(read).hasSizeLessThanOrEqualTo(32_767).endsWith("🙂 […]");
        assertThat(back("x".repeat(32_767))).hasSize(32_767).doesNotContain("[");
    }

    @Test
    void replacesWhatIsNoText() throws IOException {
        assertThat(back("a\0b\uD83Dc\uDE42d🙂")).isEqualTo("a�b�c�d🙂");
    }
}

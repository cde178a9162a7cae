package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.ledger.kept.KeptReport;

/// What `docs/reference/exports.md` shows is what the program writes. With `-Dsayso.write=true` the page is written
/// instead.
class ExportsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/exports.md");
    private static final String TEXT = """
            PORT KESSEL — Dozens of people were killed in the harbour on Monday, the interior ministry said.

            “At least 40 dockers are dead,” Mayor Lena Ortiz said. The navy denied that it had fired.
            """;

    @Test
    void showsWhatTheProgramWrites() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String expected = page;
        for (Map.Entry<String, String> example : examples().entrySet()) {
            expected = with(expected, "<!-- " + example.getKey() + " -->\n```\n", example.getValue());
        }
        if (Boolean.getBoolean("sayso.write")) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
            return;
        }
        assertThat(page).isEqualTo(expected);
    }

    @Test
    void explainsEachColumnOfTheLongTable() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);

        assertThat(LongTable.COLUMNS).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }

    @Test
    void showsAReportThatFillsTheTables() {
        assertThat(Table.rows(examples().getOrDefault("ucdp", ""))).hasSize(2);
    }

    private static Map<String, String> examples() {
        KeptReport kept = Samples.read(TEXT);
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("report", TEXT);
        for (ExportForm form : ExportForm.values()) {
            byte[] written = Samples.export(form, Samples.WHOLE, Samples.unlinked(), kept);
            byte[] shown = form == ExportForm.XMI
                    ? Cases.unzipped(written).getOrDefault(kept.id() + ".xmi", new byte[0])
                    : written;
            examples.put(form.code(), new String(shown, StandardCharsets.UTF_8));
        }
        return examples;
    }

    /// A page has plain line ends and no byte order mark.
    private static String with(String page, String marker, String example) {
        assertThat(page).contains(marker);
        int start = page.indexOf(marker) + marker.length();
        int end = page.indexOf("```", start);
        List<String> lines = example.replace("\uFEFF", "").lines().toList();
        return page.substring(0, start) + String.join("\n", lines) + "\n" + page.substring(end);
    }
}

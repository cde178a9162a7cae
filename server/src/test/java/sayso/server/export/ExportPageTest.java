package sayso.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.ledger.export.Choices;
import sayso.ledger.export.ExportForm;
import sayso.ledger.export.Exporter;
import sayso.ledger.export.Exports;
import sayso.ledger.export.VaguePolicy;
import sayso.server.Served;
import sayso.server.listing.Wire;

@Timeout(120)
class ExportPageTest {
    @TempDir
    Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void serve() throws Exception {
        served = Served.in(folder);
        Wire.keep(served.ledger());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv, sayso.csv",
        "ucdp, text/csv, sayso-ucdp.csv",
        "acled, text/csv, sayso-acled.csv",
        "jsonl, application/x-ndjson, sayso.jsonl",
        "jsonld, application/x-ndjson, sayso.jsonld",
        "xmi, application/zip, sayso-xmi.zip"
    })
    void everyFormComesWithItsTypeAndName(String form, String type, String name) throws Exception {
        HttpResponse<String> response = served.get("/export/file?form=" + form);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(response.body()).isNotEmpty();
    }

    @Test
    void theFileIsWhatTheLedgerExports() throws Exception {
        assertThat(served.get("/export/file?form=csv").body()).isEqualTo(exported(true));
        assertThat(served.get("/export/file?form=csv&text=no").body())
                .isEqualTo(exported(false))
                .doesNotContain("bridges were rebuilt");
    }

    @Test
    void filtersChooseReports() throws Exception {
        assertThat(served.get("/export/file?form=jsonl").body().lines()).hasSize(4);
        assertThat(served.get("/export/file?form=jsonl&publisher=the%20WIRE")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(served.get("/export/file?form=jsonl&publisher=Wire").body()).isEmpty();
        assertThat(served.get("/export/file?form=jsonl&from=2026-04-30&to=2026-04-30")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(served.get("/export/file?form=jsonl&report=" + Wire.COPY.id().substring(0, 12))
                        .body())
                .contains(Wire.COPY.id());
    }

    @Test
    void whoSlipsInLeavingTheWordsOutDoesNotGetThem() throws Exception {
        HttpResponse<String> slip = served.get("/export/file?form=csv&text=false");

        assertThat(slip.statusCode()).isEqualTo(400);
        assertThat(slip.body()).doesNotContain("bridges were rebuilt");
    }

    /// The first is sent in parts before the damage is met, the second is not: neither may look whole.
    @ParameterizedTest
    @ValueSource(ints = {400_000, 10})
    void anExportThatFailsMidwayIsBrokenOff(int words) throws Exception {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("The ministry said on Monday that 12 people were killed.");
        IntStream.range(0, words / 10)
                .forEach(_ -> text.append(Long.toString(random.nextLong(), 36)).append(' '));
        Wire.keep(served.ledger(), Wire.report("2026-05-02", "Long", text.toString()));
        Wire.keep(served.ledger(), Wire.report("2026-05-03", "Damaged", "The ministry said that it rained."));
        try (Connection ledger = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("l.db"))) {
            ledger.createStatement()
                    .execute("UPDATE reading SET json = '{' WHERE report = (SELECT max(key) FROM report)");
        }

        for (String form : List.of("csv", "jsonl", "xmi")) {
            assertThatThrownBy(() -> served.get("/export/file?form=" + form))
                    .as(form)
                    .isInstanceOf(IOException.class);
        }
    }

    private String exported(boolean text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Exporter exporter = Exports.to(out, ExportForm.CSV, new Choices(text, VaguePolicy.ACLED))) {
            served.ledger().forEach(kept -> {
                try {
                    exporter.write(kept, served.ledger().links(kept));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

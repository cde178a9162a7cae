package sayso.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

package sayso.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import sayso.json.JsonException;
import sayso.json.ReadingJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static String line(Choices choices) {
        return Samples.text(ExportForm.JSON_LINES, choices, Samples.relayed());
    }

    @Test
    void holdsToTheContractWithLinksBeside() throws IOException {
        String schema = Files.readString(Path.of("../docs/reference/reading.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(line(Samples.WHOLE), InputFormat.JSON))
                .isEmpty();
        JsonNode json = MAPPER.readTree(line(Samples.WHOLE));
        assertThat(json.at("/links/copyGroup").asString()).isEqualTo("C12");
        assertThat(json.at("/links/story").asString()).isEqualTo("T7");
        assertThat(json.at("/links/origin").asString()).isEqualTo("f".repeat(64));
        assertThat(json.at("/links/entries/S1").asString()).isEqualTo("E41");
    }

    @Test
    void isReadAsAReadingAgain() throws JsonException {
        assertThat(ReadingJson.read(line(Samples.WHOLE)))
                .isEqualTo(Samples.relayed().reading());
    }

    @Test
    void leavesTheTextOut() {
        assertThat(MAPPER.readTree(line(Samples.WITHOUT_TEXT)).has("text")).isFalse();
        assertThat(line(Samples.WITHOUT_TEXT)).doesNotContain("we won");
    }

    @Test
    void writesAReportALine() {
        String two =
                Samples.text(ExportForm.JSON_LINES, Samples.WHOLE, Samples.relayed(), Samples.read("One\nline.\n"));

        assertThat(two.lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(MAPPER.readTree(line).has("links")).isTrue());
    }
}

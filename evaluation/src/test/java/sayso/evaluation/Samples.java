package sayso.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.json.JsonException;
import sayso.json.ReadingJson;
import sayso.reading.Reading;

/// The files that the tests of this module share.
final class Samples {
    static final Path GOLD = Path.of("src/test/resources/gold");

    /// Readings of the gold reports, partly wrong on purpose: spans moved, items dropped or given twice, sources
    /// named otherwise. The one of flood has other white space at its edges, and one belongs to no gold report.
    static final Path READINGS = Path.of("src/test/resources/readings.jsonl");

    static final Path EXAMPLES = Path.of("../examples");

    /// What lies beside the project in its workshop, and nowhere else.
    static final Path SHARED = Path.of("../../shared");

    private Samples() {}

    static List<Reading> readings() throws IOException, JsonException {
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(READINGS, StandardCharsets.UTF_8)) {
            readings.add(ReadingJson.read(line));
        }
        return readings;
    }
}

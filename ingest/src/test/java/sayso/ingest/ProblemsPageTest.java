package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `docs/reference/problems.md` explains each code that taking in raises, and no other.
class ProblemsPageTest {
    @Test
    void pageAndCodesAreEqual() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/problems.md"));
        int start = page.indexOf("## Taking in");
        int end = page.indexOf("\n## ", start + 1);
        List<String> explained = page.substring(start, end < 0 ? page.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();
        assertThat(explained)
                .containsExactlyElementsOf(
                        Arrays.stream(IngestCode.values()).map(IngestCode::code).toList());
    }
}

package sayso.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearTest {
    @TempDir
    private Path folder;

    @Test
    void turnsCodePointsIntoUtf16() throws IOException {
        Path file = folder.resolve("reports.jsonl");
        Files.writeString(file, """
                {"id": "one", "text": "\uD83D\uDE00 Ana said no", "attributions": [
                """.strip() + """
                {"source": [[2, 5]], "cue": [[6, 10]], "content": [[11, 13]], "type": "indirect"}]}
                """);
        AttributedText report = Polnear.read(file).getFirst();
        Attribution attribution = report.attributions().getFirst();
        assertThat(attribution.source().getFirst().of(report.text())).isEqualTo("Ana");
        assertThat(attribution.content().getFirst().of(report.text())).isEqualTo("no");
        CodePointOffsets offsets = CodePointOffsets.of(report.text());
        assertThat(offsets.toCodePoints(attribution.cue().getFirst().start())).isEqualTo(6);
    }
}

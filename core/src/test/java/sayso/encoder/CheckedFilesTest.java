package sayso.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.model.Weights;

class CheckedFilesTest {
    private static final byte[] WEIGHTS = "weights".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private CheckedFiles files() throws IOException {
        Files.write(folder.resolve("encoder.onnx"), WEIGHTS);
        Files.writeString(folder.resolve(CheckedFiles.CHECKSUMS), CheckedFiles.line("encoder.onnx", WEIGHTS));
        return CheckedFiles.of(ModelFiles.in(folder));
    }

    @Test
    void givesAFileThatIsAsItWasPublished() throws IOException {
        assertThat(files().read("encoder.onnx")).isEqualTo(WEIGHTS);
    }

    @Test
    void refusesAFileInWhichOneBitChanged() throws IOException {
        CheckedFiles files = files();
        byte[] changed = WEIGHTS.clone();
        changed[3] ^= 1;
        Files.write(folder.resolve("encoder.onnx"), changed);
        assertThatThrownBy(() -> files.read("encoder.onnx"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("encoder.onnx is damaged");
    }

    @Test
    void refusesAFileNobodyPublished() throws IOException {
        CheckedFiles files = files();
        Files.write(folder.resolve("other.onnx"), WEIGHTS);
        assertThatThrownBy(() -> files.read("other.onnx")).hasMessageContaining("other.onnx is damaged");
    }

    @Test
    void needsTheChecksums() {
        assertThatThrownBy(() -> CheckedFiles.of(ModelFiles.in(folder))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theCardOfTheModelTellsTheFilesAsTheyAre() throws IOException, NoSuchAlgorithmException {
        String card = new String(Weights.read("MODEL-CARD.md"), StandardCharsets.UTF_8);
        for (String name : List.of(
                "confidence.tsv",
                "decoding.properties",
                "encoder.onnx",
                "mentions.onnx",
                "roles.onnx",
                "vocabulary.txt")) {
            byte[] file = Weights.read(name);
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            assertThat(card).contains("- `" + name + "`, " + file.length + " bytes, SHA-256 `" + sum + "`");
        }
    }
}

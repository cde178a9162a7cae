package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.training.network.AdamW.Moments;
import sayso.training.network.FloatTensor;

class CheckpointTest {
    private static final FloatTensor TENSOR = new FloatTensor(List.of(2L, 1L), new float[] {1.5f, -2});

    @TempDir
    private Path folder;

    @Test
    void comesBackAsItWas() throws IOException {
        Path file = folder.resolve("one.checkpoint");
        new Checkpoint(17, Map.of("a", TENSOR), Map.of("a", new Moments(TENSOR, TENSOR, 3))).write(file);
        Checkpoint read = Checkpoint.read(file);
        assertThat(read.step()).isEqualTo(17);
        assertThat(read.weights()).containsOnlyKeys("a");
        assertThat(read.weights().values())
                .allSatisfy(tensor -> assertThat(tensor.values()).containsExactly(TENSOR.values()));
        assertThat(read.moments().values())
                .allSatisfy(moments -> assertThat(moments.updates()).isEqualTo(3));
    }

    @Test
    void refusesAnotherFile() throws IOException {
        Path file = Files.writeString(folder.resolve("other"), "no checkpoint at all");
        assertThatIOException().isThrownBy(() -> Checkpoint.read(file)).withMessageContaining("no checkpoint");
    }
}

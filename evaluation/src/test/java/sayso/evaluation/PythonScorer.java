package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The scorer that defined the figures, run as a program.
final class PythonScorer {
    private static final Path SCRIPT = Samples.SHARED.resolve("score/readings.py");

    private PythonScorer() {}

    /// Its table. Skips the test that asks where the scorer or Python is missing.
    static List<String> table(Path gold, Path readings) throws IOException, InterruptedException {
        return run(gold, readings, readings.resolveSibling("errors.tsv"));
    }

    /// Its list of errors, which goes to `errors`.
    static List<String> errors(Path gold, Path readings, Path errors) throws IOException, InterruptedException {
        run(gold, readings, errors);
        return Files.readAllLines(errors, StandardCharsets.UTF_8);
    }

    private static List<String> run(Path gold, Path readings, Path errors) throws IOException, InterruptedException {
        assumeTrue(Files.exists(SCRIPT), () -> "skipped: the scorer " + SCRIPT + " is not here");
        ProcessBuilder builder = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        gold.toString(),
                        readings.toString(),
                        "--errors",
                        errors.toString())
                .redirectErrorStream(true);
        builder.environment().put("PYTHONUTF8", "1");
        Process process = start(builder);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            return abort("skipped: python3 does not start: " + e.getMessage());
        }
    }
}

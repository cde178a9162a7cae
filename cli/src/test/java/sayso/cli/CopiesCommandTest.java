package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.json.JsonException;

final class CopiesCommandTest {
    private static final String TEXT =
            "ALDRA, August 30, 2025 (Reuters) - Two people were killed when a bridge fell into "
                    + "the river on Monday, the mayor said, and seven others were taken to hospital.\n\nRescue workers searched "
                    + "the water for a third day, watched by families who had come from villages up the valley.\n";

    @TempDir
    Path folder = Path.of("");

    private final Session session = new Session();

    @BeforeEach
    void save() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.txt"), TEXT.replace("seven", "nine"), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("c.txt"),
                "A court heard the first witnesses on Tuesday in the trial of three bankers in the capital.",
                StandardCharsets.UTF_8);
    }

    @Test
    void showsTheOriginAndItsCopiesWithReasons() {
        assertThat(session.run("copies", folder.toString(), "--sentences")).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .contains("origin", "because: the text is credited to Reuters", "copy", "nine others", "seven others")
                .endsWith("2 reports of 3 in 1 group of copies.\n");
    }

    @Test
    void printsOneGroupALineForMachines() throws JsonException {
        session.run("copies", folder.toString(), "--json");
        assertThat(session.outLines()).hasSize(1);
        assertThat(Json.parse(session.out()).list("members")).hasSize(2);
    }

    @Test
    void saysWhenThereAreNone() {
        session.run("copies", folder.resolve("c.txt").toString());
        assertThat(session.out()).isEqualTo("None of 1 report carries the text of another.\n");
    }

    @Test
    void listsWhatCouldNotBeRead() {
        assertThat(session.run(
                        "copies", folder.toString(), folder.resolve("x.txt").toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[report.missing]");
    }
}

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.json.JsonException;

final class EvaluateCommandTest {
    /// The reports annotated for the project.
    private static final String GOLD = "../evaluation/src/test/resources/gold";

    @TempDir
    Path folder = Path.of("");

    private final Session session = new Session();

    @Test
    void printsATableThatEndsInTheLedger() {
        assertThat(session.run("evaluate", "--gold", GOLD)).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getFirst()).startsWith("statements found");
        assertThat(session.outLines().getLast()).startsWith("LEDGER ");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void printsOneJsonObjectWhenAsked() throws JsonException {
        session.run("evaluate", "--gold", GOLD, "--json");
        assertThat(session.outLines()).hasSize(1);
        assertThat(Json.parse(session.out()).member("ledger").isKnown()).isTrue();
    }

    @Test
    void writesWhatWasMissed() throws IOException {
        Path errors = folder.resolve("errors.tsv");
        session.run("evaluate", "--gold", GOLD, "--errors", errors.toString());
        assertThat(Files.readAllLines(errors)).isNotEmpty().allMatch(line -> line.split("\t", -1).length == 5);
    }

    @Test
    void saysWhatIsWrongWithTheGoldFolder() {
        assertThat(session.run("evaluate", "--gold", folder.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[gold.none]: ").contains("--> " + folder);
    }
}

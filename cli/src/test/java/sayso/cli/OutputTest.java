package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--output` never costs anybody a file.
final class OutputTest {
    private static final String REPORT = "Nobody was hurt, the mayor said.";

    @TempDir
    Path folder = Path.of("");

    private final Session session = new Session();
    private Path report = Path.of("");
    private Path answer = Path.of("");

    @BeforeEach
    void files() throws IOException {
        report = Files.writeString(folder.resolve("in.txt"), REPORT);
        answer = Files.writeString(folder.resolve("answer.jsonl"), "old");
    }

    @Test
    void leavesTheFileAloneWhenNoReportCouldBeRead() throws IOException {
        assertThat(session.run("read", folder.resolve("none.txt").toString(), "-o", answer.toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(answer).hasContent("old");
        assertThat(session.err()).contains("note: no report could be read: ", "answer.jsonl stays as it was");
        assertNothingBeside();
    }

    @Test
    void makesNoFileWhenNoReportCouldBeRead() {
        Path fresh = folder.resolve("fresh.jsonl");
        session.run("read", folder.resolve("none.txt").toString(), "-o", fresh.toString());
        assertThat(fresh).doesNotExist();
        assertThat(session.err()).contains("fresh.jsonl is not written");
    }

    @Test
    void refusesToWriteOverAReportThatIsNamed() throws IOException {
        Path detour = folder.resolve("../" + folder.getFileName() + "/in.txt");
        assertRefused("read", report.toString(), "-o", detour.toString());
    }

    @Test
    void refusesToWriteOverAReportThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), report);
        assertRefused("read", report.toString(), "-o", link.toString());
    }

    @Test
    void refusesToWriteOverAReportInAFolder() throws IOException {
        assertRefused("read", folder.toString(), "-o", report.toString());
    }

    private void assertRefused(String... arguments) throws IOException {
        assertThat(session.run(arguments)).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err())
                .startsWith("error[usage.output-is-input]: --output ")
                .contains("help: name another");
        assertThat(report).hasContent(REPORT);
        assertNothingBeside();
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .isSubsetOf("in.txt", "answer.jsonl", "link")
                    .contains("in.txt", "answer.jsonl");
        }
    }

    @Test
    void writesBesideTheReportsOfAFolder() {
        assertThat(session.run("read", folder.toString(), "--format", "json", "-o", answer.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(answer).content().contains("mayor");
    }

    @Test
    void leavesAFileAloneThatItsOwnerMayNotWriteTo() throws IOException {
        Files.setPosixFilePermissions(answer, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(session.run("read", report.toString(), "-o", answer.toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(answer).hasContent("old");
        assertThat(session.err())
                .startsWith("error[output.protected]: the file is there and may not be written to; it stays as it was")
                .contains("chmod u+w ");
    }
}

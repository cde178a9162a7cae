package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.json.Json;
import sayso.json.JsonException;

final class ReadCommandTest {
    private static final Path SCHEMA = Path.of("docs/reference/reading.schema.json");

    @TempDir
    Path folder = Path.of("");

    private final Session session = new Session();
    private String first = "";
    private String second = "";
    private String missing = "";

    @BeforeEach
    void reports() throws IOException {
        first = report("first.txt", "Two men were hurt, police said on Monday. 東京 😀");
        second = report("second.txt", "“We will rebuild,” the mayor said.");
        missing = folder.resolve("nowhere.txt").toString();
    }

    private String report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void readsAReportForAPerson() {
        assertThat(session.run("read", first, "--published", "2026-03-04", "--publisher", "Valley Post"))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("Valley Post", "4 March 2026", "Own voice");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        assertThat(session.fed("Nobody was hurt, the mayor said.").run("read", "-"))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("Own voice");
    }

    @Test
    void saysWhenOnlyCapitalsDiffer() {
        assumeFalse(Files.exists(folder.resolve("First.TXT")), "this file system does not tell capitals apart");
        session.run("read", folder.resolve("First.TXT").toString());
        assertThat(session.err()).contains("help: did you mean “first.txt”? Only its capitals differ\n");
        Session other = new Session();
        other.run("read", folder.resolve("frist.txt").toString());
        assertThat(other.err()).contains("help: did you mean “first.txt”?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire/*.txt", "report-?.html"})
    void saysThatANameIsAPatternThatNothingFits(String name) {
        session.run("read", name);
        assertThat(session.err())
                .contains("error[report.missing]: ", "help: this is a pattern: no file fits it, or quotation marks");
    }

    @Test
    void saysThatItWaitsForWhatIsTyped() {
        Session typed = new Session().onTerminal().fed("Nobody was hurt, the mayor said.");
        typed.run("read", "-");
        assertThat(typed.err()).isEqualTo("note: reading standard input until Ctrl-D\n");
        Session piped = new Session().fed("Nobody was hurt, the mayor said.");
        piped.run("read", "-");
        assertThat(piped.err()).isEmpty();
        Session named = new Session().onTerminal();
        named.run("read", first);
        assertThat(named.err()).isEmpty();
    }

    @Test
    void saysWhichOptionHasNoEffect() {
        session.run("read", first, "--without-text");
        assertThat(session.err()).isEqualTo("note: --without-text has no effect here: it is for --format json\n");
        Session json = new Session();
        json.run("read", first, "--own-voice", "--format", "json");
        assertThat(json.err()).isEqualTo("note: --own-voice has no effect here: it is for --format text\n");
        Session fitting = new Session();
        fitting.run("read", first, "--without-text", "--format", "json");
        fitting.run("read", first, "--own-voice");
        assertThat(fitting.err()).isEmpty();
    }

    @Test
    void writesOneJsonALineInTheOrderGivenAroundABadReport() throws IOException, JsonException {
        assertThat(session.run("read", second, missing, first, "--format", "json"))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.outLines()).hasSize(2);
        assertThat(text(session.outLines().get(0))).contains("rebuild");
        assertThat(text(session.outLines().get(1))).contains("Two men", "東京 😀");
        assertThat(session.err()).contains("error[report.missing]: ", "  --> " + missing, "\nhelp: ");
        assertFollowsTheContract(session.outLines());
    }

    private static String text(String line) throws JsonException {
        return Json.parse(line).text("text").or("");
    }

    private static void assertFollowsTheContract(List<String> lines) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA, StandardCharsets.UTF_8));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void leavesTheTextOutWhenAsked() throws IOException {
        session.run("read", first, "--format=json", "--without-text", "--explain");
        assertThat(session.out()).doesNotContain("\"text\"").contains("\"length\"");
        assertFollowsTheContract(session.outLines());
    }

    @Test
    void readsAFolderInTheOrderOfItsNames() {
        assertThat(session.run("read", folder.toString(), "--format", "json")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(2);
        assertThat(session.outLines().getFirst()).contains("Two men");
    }

    @Test
    void writesAFileThatIsWholeAndLeavesNothingBeside() throws IOException {
        Path answer = folder.resolve("answer.jsonl");
        Files.writeString(answer, "old");
        assertThat(session.run("read", first, second, "--format", "json", "-o", answer.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).isEmpty();
        assertThat(Files.readAllLines(answer)).hasSize(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> String.valueOf(each.getFileName())))
                    .containsExactlyInAnyOrder("first.txt", "second.txt", "answer.jsonl");
        }
    }

    @Test
    void keepsTheGoodOnesInTheFileWhenSomeFail() throws IOException {
        Path answer = folder.resolve("answer.jsonl");
        assertThat(session.run("read", missing, second, "--format", "json", "-o", answer.toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(Files.readAllLines(answer)).hasSize(1);
    }

    @Test
    void saysWhenTheAnswerCannotBeWritten() {
        assertThat(session.run(
                        "read", first, "-o", folder.resolve("no/such/file").toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("error[output.failed]: ", "there is no such folder", "help: ");
        assertThat(session.run("read", first, "-o", folder.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("error[output.folder]: ");
    }

    @Test
    void writesTheSameBytesTwice() {
        Session again = new Session();
        session.run("read", first, second, "--format", "json", "--explain");
        again.run("read", first, second, "--format", "json", "--explain");
        assertThat(session.out()).isEqualTo(again.out());
    }

    @Test
    void coloursOnlyOnATerminalThatWantsIt() {
        session.run("read", first);
        assertThat(session.out()).doesNotContain("\u001B");
        Session terminal = new Session().onTerminal();
        terminal.run("read", first, missing);
        assertThat(terminal.out()).contains("\u001B[");
        assertThat(terminal.err()).contains("\u001B[");
        assertPlain(new Session().onTerminal().with("NO_COLOR", "1"));
        assertPlain(new Session().onTerminal().with("TERM", "dumb"));
    }

    private void assertPlain(Session plain) {
        plain.run("read", first, missing);
        assertThat(plain.out() + plain.err()).isNotEmpty().doesNotContain("\u001B");
    }

    @Test
    void takesTheWidthFromTheOptionElseFromTheTerminal() {
        String title = "--width=30";
        session.run("read", first, title);
        assertThat(session.outLines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(30));
        Session narrow = new Session().with("COLUMNS", "25");
        narrow.run("read", first);
        assertThat(narrow.outLines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(25));
    }

    @Test
    void dividesSeveralReportsWithARule() {
        session.run("read", first, second, "--width", "20");
        assertThat(session.outLines()).contains("─".repeat(20));
    }

    @Test
    void writesThePageOfOneReport() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(session.run("read", second, "--rules-only", "--format", "html", "-o", page.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("data-item=\"A1\"", "the mayor", "default-src 'none'")
                .doesNotContain("<script", "<link");
    }

    @Test
    void aPageIsOfOneReport() throws IOException {
        assertThat(session.run("read", first, second, "--rules-only", "--format", "html"))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).startsWith("error[usage.one-page]: ").contains(second);
        assertThat(session.out()).isEmpty();

        Path never = Files.createDirectory(folder.resolve("out")).resolve("never.html");
        assertThat(new Session()
                        .run("read", folder.toString(), "--rules-only", "--format", "html", "-o", never.toString()))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(never).doesNotExist();
    }
}

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.evaluation.copies.MadeUpNews;
import sayso.json.Json;
import sayso.json.JsonException;

final class EvaluateCommandTest {
    /// The reports annotated for the project.
    private static final String GOLD = "evaluation/src/test/resources/gold";

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

    private Path attributions() throws IOException {
        return Files.writeString(folder.resolve("attributions.jsonl"), """
                {"id": "a", "text": "The mayor said the bridge was not safe.", "attributions": [\
                {"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 38]], "type": "indirect"}]}
                """);
    }

    @Test
    void scoresAttributionsBesideOthersFigures() throws IOException {
        assertThat(session.run("evaluate", "--attribution", attributions().toString()))
                .isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("CALIBRATION ERROR");
        assertThat(session.outLines()).anySatisfy(line -> assertThat(line).contains("F1", "people", "CoreNLP"));
        assertThat(session.outLines().getLast()).isEqualTo("END TO END 100.0  (1 reports, 1 attributions, 1 read)");
    }

    @Test
    void readsAttributionsAgainUnderChanges() throws IOException {
        session.run("evaluate", "--attribution", attributions().toString(), "--changes");
        assertThat(session.out()).contains("\nWindows line ends ", "\nall capitals ");
        Session machines = new Session();
        machines.run("evaluate", "--attribution", attributions().toString(), "--changes", "--json");
        assertThat(machines.outLines().getLast()).startsWith("{\"change\":");
    }

    @Test
    void writesAnswersForOtherScorers() throws IOException, JsonException {
        Path answers = folder.resolve("answers.jsonl");
        String reports = attributions().toString();
        session.run("evaluate", "--attribution", reports, "--answers", answers.toString(), "--json");
        assertThat(Json.parse(session.out()).member("end to end").isKnown()).isTrue();
        assertThat(answers).content().startsWith("{\"id\":\"a\",\"attributions\":[{\"source\":[[0,9]]");
    }

    @Test
    void saysWhichLineOfAttributionsIsWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{}\n");
        assertThat(session.run("evaluate", "--attribution", file.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[gold.malformed]: ").contains("bad.jsonl, line 1");
    }

    @Test
    void scoresWhatIsTakenOutOfPages() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), "{\"html\": \"a.html\", \"title\": \"Bridge opens\"}\n");
        Files.writeString(
                folder.resolve("a.html"),
                "<h1>Bridge opens</h1><p>The mayor said that the bridge, closed since spring, would open again.</p>");

        assertThat(session.run("evaluate", "--pages", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getLast()).startsWith("title").contains("1.000");
    }

    @Test
    void findsCopiesThatItMadeOfReports() throws IOException, JsonException {
        MadeUpNews news = MadeUpNews.from(3);
        for (int event = 0; event < 6; event++) {
            Files.writeString(folder.resolve(event + ".txt"), news.report(event, 0));
        }
        assertThat(session.run("evaluate", "--copies", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getFirst()).startsWith("24 reports made");
        assertThat(session.outLines()).anyMatch(line -> line.startsWith("verbatim") && line.endsWith("3 of 3 found"));

        Session machine = new Session();
        Path errors = folder.resolve("errors.tsv");
        machine.run("evaluate", "--copies", folder.toString(), "--json", "--errors", errors.toString());
        assertThat(Json.parse(machine.out()).member("kinds").isKnown()).isTrue();
        assertThat(errors).content().startsWith("what\tone\tof\tother\tof\n");
    }

    @Test
    void makesCopiesOfTheArticlesOfSavedPages() throws IOException {
        StringBuilder gold = new StringBuilder();
        for (int event = 0; event < 4; event++) {
            String paragraphs = MadeUpNews.from(3).report(event, 0).replace("\n\n", "</p><p>");
            Files.writeString(
                    folder.resolve(event + ".html"), "<article><h1>Day</h1><p>" + paragraphs + "</p></article>");
            gold.append("{\"html\": \"").append(event).append(".html\", \"title\": \"Day\"}\n");
        }
        Files.writeString(folder.resolve("gold.jsonl"), gold);
        assertThat(session.run("evaluate", "--copies", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getFirst()).startsWith("16 reports made");
    }

    @Test
    void saysWhichReportsNoCopiesCanBeMadeOf() throws IOException {
        Files.writeString(folder.resolve("short.txt"), "The mayor said so.");
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(session.run("evaluate", "--copies", nowhere)).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains(nowhere);
        assertThat(session.run("evaluate", "--copies", folder.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("error[gold.none]: no copies can be made");
    }

    @Test
    void saysWhatIsWrongWithTheGumFolder() {
        String gumFolder = folder.resolve("gum").toString();
        assertThat(session.run("evaluate", "--gum", gumFolder)).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[gold.folder]: ").contains("--> " + gumFolder);
    }
}

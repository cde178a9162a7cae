package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.architecture.Rooms;
import sayso.json.Json;
import sayso.json.JsonException;

/// The commands that ask a ledger, over the tutorial's ten reports.
@Timeout(120)
class AskingTest {
    @TempDir
    Path folder;

    private Session session = new Session();

    @BeforeEach
    void tenReports() {
        ask("add " + Rooms.root().resolve("docs/tutorial/reports") + " --rules-only");
    }

    private int ask(String call) {
        session = new Session();
        return session.run((call + " --ledger " + folder.resolve("a.db")).split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    find killed                 | report
                    figures --measure killed    | story
                    sources                     | entry
                    stories                     | story
                    """)
    void answersAreOneJsonObjectALineOrCsvUnderTheSameNames(String call, String first) throws JsonException {
        assertThat(ask(call + " --format jsonl")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).isNotEmpty();
        for (String line : session.outLines()) {
            assertThat(Json.parse(line)).isInstanceOf(Json.Members.class);
        }
        int answers = session.outLines().size();
        assertThat(ask(call + " --format csv")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(answers + 1).first().asString().startsWith(first + ",");
    }

    @Test
    void showsAReportByTheBeginningOfItsId() {
        ask("find killed --format csv --limit 1");
        String id = session.outLines().get(1).substring(0, 10);

        assertThat(ask("show " + id)).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("In the ledger", id, "rules ");
        assertThat(ask("show nothing")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-report");
    }

    @Test
    void aCopyGroupIsAskedForByItsId() throws JsonException {
        ask("export --as jsonl --without-text");
        String group = "";
        for (String line : session.outLines()) {
            for (Json links : Json.parse(line).member("links").toList()) {
                group = links.text("copyGroup").or(group);
            }
        }
        assertThat(ask("copies " + group)).as(group).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("01-peninsula-news", "04-valley-herald");
        assertThat(ask("copies C99")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-link");
    }

    @Test
    void drawsRivalFiguresIntoAFile() throws IOException {
        Path plot = folder.resolve("figures.svg");

        assertThat(ask("figures --measure killed --plot " + plot)).isEqualTo(Exit.DONE);
        assertThat(Files.readString(plot))
                .startsWith("<svg")
                .contains("Killed", "2,000")
                .endsWith("</svg>\n");
    }

    @Test
    void anotherKindOfDatabaseIsNoFile() {
        assertThat(new Session().run("stats", "--ledger", "jdbc:mysql://desk/sayso"))
                .isEqualTo(Exit.WRONG_USAGE);
    }
}

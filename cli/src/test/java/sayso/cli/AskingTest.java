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
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"find killed", "figures", "sources"})
    void whoAskedForFewIsToldThatThereAreMore(String call) {
        assertThat(ask(call + " --format csv --limit 10000")).isEqualTo(Exit.DONE);
        assertThat(session.err()).doesNotContain("more than");
        ask(call + " --format jsonl --limit 1");
        int one = session.outLines().size();
        assertThat(session.err()).contains("note: there are more than these 1; --limit says how many to show");
        ask(call + " --limit 1");
        assertThat(session.err()).contains("more than these 1");
        assertThat(one).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies", "stories"})
    void theLastOnesAreNoMore(String call) {
        assertThat(ask(call + " --limit 1")).isEqualTo(Exit.DONE);
        assertThat(session.out()).isNotEmpty();
        assertThat(session.err()).doesNotContain("more than");
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
        // where a long path is broken depends on where the repository lies
        assertThat(session.out().replaceAll("\\s+", "")).contains("01-peninsula-news", "04-valley-herald");
        assertThat(ask("copies C99")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-link");
    }

    @Test
    void copyGroupsAreNamedByWhatAsksForThem() throws JsonException {
        assertThat(ask("copies")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("(C1)");
        assertThat(ask("copies --format csv")).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getFirst()).startsWith("group,kinship,id,");
        assertThat(session.outLines()).hasSize(5).anyMatch(line -> line.startsWith("C1,origin,"));
        assertThat(ask("copies C1 --format jsonl")).isEqualTo(Exit.DONE);
        assertThat(Json.parse(session.out()).text("group").or("")).isEqualTo("C1");
        String first = session.out();
        assertThat(ask("copies C1 --json")).isEqualTo(Exit.DONE);
        assertThat(session.out()).isEqualTo(first);
    }

    @Test
    void aCopyGroupIsSplitByItsId() {
        assertThat(ask("split C1 --why quoted --person Ada")).isEqualTo(Exit.DONE);
        assertThat(session.outLines())
                .filteredOn(line -> line.startsWith("correction "))
                .hasSize(3);
        assertThat(ask("copies")).isEqualTo(Exit.DONE);
        assertThat(session.out()).startsWith("None of ");
        assertThat(ask("split C1 --why quoted --person Ada")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-link");
    }

    @Test
    void figuresTellMachinesOfDriftAndSupersessionToo() throws JsonException {
        String asked = "figures --measure killed --who soldiers --story T1 --format ";
        assertThat(ask(asked + "csv")).isEqualTo(Exit.DONE);
        assertThat(session.outLines().getFirst()).endsWith(",superseded,supersededBy,drift,drifts");
        assertThat(session.outLines()).hasSize(3);
        assertThat(session.outLines().get(1))
                .contains(
                        "About 600", ",true,", "About 2,000", "bound; source", "which copies Peninsula News: bound: ");
        assertThat(session.outLines().get(2)).endsWith(",false,,,");
        assertThat(ask(asked + "jsonl")).isEqualTo(Exit.DONE);
        Json row = Json.parse(session.outLines().getFirst());
        assertThat(row.text("supersededBy").or("")).isEqualTo("About 2,000");
        assertThat(row.list("drift")).hasSize(2);
        assertThat(row.list("drifts")).hasSize(2);
        assertThat(Json.parse(session.outLines().get(1)).text("supersededBy").isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    figures --story T99             | 1 | ledger.no-link
                    figures --story nonsense        | 1 | ledger.no-link
                    stories T99                     | 1 | ledger.no-link
                    sources E99999                  | 1 | ledger.no-link
                    copies C99                      | 1 | ledger.no-link
                    split C99 --why x               | 1 | ledger.no-link
                    split E99999 --why x            | 1 | ledger.no-link
                    split T99 --why x               | 1 | ledger.no-link
                    split E1 --why x                | 2 | usage.source
                    split T1 --why x                | 2 | usage.wrong
                    merge E99999 E1 --why x         | 1 | ledger.no-link
                    show E1                         | 1 | ledger.no-report
                    log --report nonsense           | 1 | ledger.no-report
                    log --change nonsense           | 2 | merge-entries
                    """)
    void whatIsNotThereIsAProblemWithItsName(String call, int code, String problem) {
        assertThat(ask(call)).isEqualTo(code);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("error[").contains(problem);
    }

    @Test
    void anEmptyIdIsNoReport() {
        session = new Session();
        assertThat(session.run("show", "", "--ledger", folder.resolve("a.db").toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-report", "nothing was typed");
    }

    @Test
    void aSourceIsShownByItsId() {
        ask("sources --format csv");
        String id = session.outLines().get(3).split(",", -1)[0];

        assertThat(ask("sources " + id + " --format csv")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(2).last().asString().startsWith(id + ",");
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

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.Edition;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Basis;
import sayso.reading.Bound;
import sayso.reading.Count;
import sayso.reading.Dateline;
import sayso.reading.Figure;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.PublishedFrom;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Timex;

@Timeout(120)
final class CorrectCommandTest {
    private static final String TEXT = """
            At least 40 people were killed in Port Kessel on Monday, the interior ministry said.

            “We will rebuild the harbour,” Mayor Lena Ortiz said. About 600 soldiers were sent there, the army said. \
            Witnesses told of fires. Fires burned for 3 days.
            """;

    private static final String OTHER = "“It burns,” the army said on Sunday. Nobody was killed.";

    @TempDir
    Path folder = Path.of("");

    private Session session = new Session();

    @BeforeEach
    void keep() throws ReportException {
        try (Ledger ledger = open();
                Sayso sayso = Sayso.rulesOnly()) {
            ledger.keep(sayso.read(report(TEXT)), sayso.edition());
            ledger.keep(sayso.read(report(OTHER)), sayso.edition());
        }
    }

    private static Report report(String text) {
        return new Report(
                text,
                Masthead.blank()
                        .withLocation("wire/" + text.length())
                        .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, 24), PublishedFrom.METADATA)));
    }

    private Ledger open() throws ReportException {
        return Ledger.open(
                new Address.InFile(folder.resolve("ledger.db")),
                InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")));
    }

    private KeptReport kept() throws ReportException {
        try (Ledger ledger = open()) {
            return ledger.report(id());
        }
    }

    private static String id() {
        return Report.of(TEXT).id();
    }

    private static String otherId() {
        return Report.of(OTHER).id();
    }

    private int run(String... arguments) {
        session = new Session()
                .with("SAYSO_LEDGER", folder.resolve("ledger.db").toString())
                .with("SAYSO_PERSON", "Ada Bird");
        return session.run(arguments);
    }

    /// `sayso correct` with a reason.
    private int correct(String... arguments) {
        List<String> all = new ArrayList<>(List.of("correct", id().substring(0, 10), "--why", "as heard"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static List<String> names(Reading reading, List<SourceId> ids) {
        return ids.stream().map(each -> reading.source(each).name()).toList();
    }

    @Test
    void showsWhatCanBeCorrected() {
        assertThat(run("correct", id())).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("S1", "interior ministry", "A1", "F1", "“At least 40”", "D1", "2026-02-23");
    }

    @Test
    void setsSeveralThingsOfAFigureAtOnce() throws ReportException {
        assertThat(correct(
                        "f2",
                        "--value",
                        "more than 650",
                        "--measure",
                        "deployed",
                        "--population",
                        "marines",
                        "--place",
                        "Port Kessel",
                        "--as-of",
                        "2026-02"))
                .isEqualTo(Exit.DONE);
        Figure figure = kept().reading().figures().get(1);

        assertThat(figure.count()).isEqualTo(Count.from(Bound.MORE_THAN, 650));
        assertThat(figure.counted().measure()).isEqualTo(Measure.DEPLOYED);
        assertThat(figure.counted().population()).isEqualTo(Maybe.known("marines"));
        assertThat(figure.counted().place()).isEqualTo(Maybe.known("Port Kessel"));
        assertThat(figure.counted().asOf()).isEqualTo(Maybe.known(new Timex("2026-02")));
        assertThat(session.out()).contains("correction 1: “About 600” counts > 650", "correction 5: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --low 550 --high 650             | between
            --low 550 --high 550             | exact
            --low 550                        | at-least
            --high 1,650                     | at-most
            --low 550 --bound more-than      | more-than
            """)
    void readsBoundsFromTheirEnds(String typed, String bound) throws ReportException {
        List<String> all = new ArrayList<>(List.of("F1"));
        all.addAll(List.of(typed.split(" ", -1)));
        assertThat(correct(all.toArray(String[]::new))).isEqualTo(Exit.DONE);
        assertThat(kept().reading().figures().getFirst().count().bound().code()).isEqualTo(bound);
    }

    @Test
    void emptyWordsTakeAwayWhatIsNotKnown() throws ReportException {
        assertThat(correct("F1", "--place", "", "--as-of", "")).isEqualTo(Exit.DONE);
        assertThat(kept().reading().figures().getFirst().counted().place()).isEqualTo(Maybe.unknown());
        assertThat(kept().reading().figures().getFirst().counted().asOf()).isEqualTo(Maybe.unknown());
    }

    @Test
    void setsSourceStanceAndDayOfAStatement() throws ReportException {
        assertThat(correct("A1", "--source", "Coast Guard", "--kind", "military", "--via", "ARMY"))
                .isEqualTo(Exit.DONE);
        assertThat(correct("A1", "--stance", "claims", "--said", "2026-02-23")).isEqualTo(Exit.DONE);
        Reading reading = kept().reading();
        var statement = reading.statements().getFirst();

        assertThat(names(reading, statement.basis().who())).containsExactly("Coast Guard");
        assertThat(statement.stance()).isEqualTo(Stance.CLAIMS);
        assertThat(statement.said()).isEqualTo(Maybe.known(new Timex("2026-02-23")));
    }

    @Test
    void setsRelaysAlone() throws ReportException {
        assertThat(correct("A1", "--via", "S3")).isEqualTo(Exit.DONE);
        var basis = kept().reading().statements().getFirst().basis();

        assertThat(names(kept().reading(), basis.who())).containsExactly("interior ministry");
        assertThat(names(kept().reading(), basis.via())).containsExactly("army");
        assertThat(correct("A1", "--via", "")).isEqualTo(Exit.DONE);
        assertThat(kept().reading().statements().getFirst().basis().via()).isEmpty();
    }

    @Test
    void setsTheValueOfADateAndTheDayOfTheReport() throws ReportException {
        assertThat(correct("D1", "--value", "2026-02-16", "--published", "2026-02-25"))
                .isEqualTo(Exit.DONE);
        assertThat(kept().reading().dates().getFirst().value()).isEqualTo(new Timex("2026-02-16"));
        assertThat(kept().reading().report().masthead().dateline().known())
                .isEqualTo(Maybe.known(LocalDate.of(2026, 2, 25)));
    }

    @Test
    void addsAStatementAndAFigureByTheirExactWords() throws ReportException {
        assertThat(correct("--add-statement", "Witnesses told of fires", "--source", "witnesses", "--kind", "group"))
                .isEqualTo(Exit.DONE);
        assertThat(correct("--add-figure", "3", "--measure", "other", "--own-voice"))
                .isEqualTo(Exit.DONE);
        assertThat(kept().reading().statements())
                .hasSize(kept().machine().statements().size() + 1);
        assertThat(kept().reading().figures())
                .hasSize(kept().machine().figures().size() + 1);
    }

    @Test
    void wordsThatStandTwiceNeedTheirPlace() throws ReportException {
        assertThat(correct("--add-statement", "ires", "--own-voice")).isEqualTo(Exit.WRONG_USAGE);
        int second = TEXT.lastIndexOf("ires");
        assertThat(session.err()).contains("usage.words", "more than once", "--at " + second + "-" + (second + 4));

        assertThat(correct("--add-statement", "ires", "--own-voice", "--at", second + "-" + (second + 4)))
                .isEqualTo(Exit.DONE);
        assertThat(kept().reading()
                        .statements()
                        .getLast()
                        .wording()
                        .content()
                        .getFirst()
                        .start())
                .isEqualTo(second);
    }

    @Test
    void rejectsAndUndoesAndLogs() throws ReportException {
        int before = kept().reading().figures().size();
        assertThat(correct("F1", "--reject", "--person", "Jo Stone")).isEqualTo(Exit.DONE);
        assertThat(kept().reading().figures()).hasSize(before - 1);

        assertThat(run("undo", "1", "--why", "it was one")).isEqualTo(Exit.DONE);
        assertThat(kept().reading().figures()).hasSize(before);

        assertThat(run("log")).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .contains(
                        "“At least 40” is no figure (undone)",
                        "Jo Stone,",
                        "as heard",
                        "correction 1 is undone",
                        "Ada Bird,",
                        "report " + id().substring(0, 12),
                        "2 corrections: 1 in force, 1 undone, 0 that no longer match");
        assertThat(run("log", "--report", otherId())).isEqualTo(Exit.DONE);
        assertThat(session.out()).isEqualTo("0 corrections: 0 in force, 0 undone, 0 that no longer match\n");
    }

    @Test
    void theLogIsAskedByPersonDayAndChange() {
        correct("F1", "--reject", "--person", "Zoë Stone");
        correct("F2", "--value", "650");
        run("undo", "1", "--why", "it was one");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String before = LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();

        assertThat(logged()).isEqualTo(3);
        assertThat(logged("--person", "ZOË")).isEqualTo(1);
        assertThat(session.out()).contains("(undone)").doesNotContain("Ada Bird");
        assertThat(logged("--person", "Nobody")).isZero();
        assertThat(logged("--change", "count")).isEqualTo(1);
        assertThat(logged("--change", "undo")).isEqualTo(1);
        assertThat(logged("--change", "reject", "--person", "Ada")).isZero();
        assertThat(logged("--from", before, "--to", today)).isEqualTo(3);
        assertThat(logged("--to", before)).isZero();
        assertThat(logged("--from", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()))
                .isZero();
    }

    /// How many corrections the log shows.
    private int logged(String... filters) {
        List<String> all = new ArrayList<>(List.of("log"));
        all.addAll(List.of(filters));
        assertThat(run(all.toArray(String[]::new))).isEqualTo(Exit.DONE);
        String summary = session.outLines().getLast();
        return Integer.parseInt(summary.substring(0, summary.indexOf(' ')));
    }

    @Test
    void mergesWithinAReportAndAcrossTwo() throws ReportException {
        assertThat(run("merge", id() + ":S1", id() + ":S3", "--why", "one house"))
                .isEqualTo(Exit.DONE);
        assertThat(kept().reading().sources())
                .hasSize(kept().machine().sources().size() - 1);
        assertThat(run("merge", id() + ":army", otherId() + ":S1", "--why", "one army"))
                .isEqualTo(Exit.DONE);
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("correction 2: army (military) of report", "is army (military) of report");

        assertThat(run("merge", id() + ":S2", id() + ":S2", "--why", "x")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run("merge", "S2", id() + ":S2", "--why", "x")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("usage.source", "3f9a:S2");
    }

    @Test
    void splitsEveryCopyFromItsGroup() throws ReportException {
        Report copy = report(TEXT + "\nMore later.");
        try (Ledger ledger = open();
                Sayso sayso = Sayso.rulesOnly()) {
            ledger.keep(sayso.read(copy), sayso.edition());
            assertThat(ledger.copyGroups(10)).extracting(group -> group.id()).containsExactly("C1");
        }

        assertThat(run("split", "C1", "--why", "two desks")).isEqualTo(Exit.DONE);

        assertThat(session.out()).contains("correction 1:", "is no copy").doesNotContain("correction 2:");
        try (Ledger ledger = open()) {
            assertThat(ledger.copyGroups(10)).isEmpty();
        }
        assertThat(run("split", "C1", "--why", "two desks")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-link");
    }

    @Test
    void splitsASourceAnEntryAndACopyGroup() throws ReportException {
        assertThat(run(
                        "split",
                        id() + ":S3",
                        "A3",
                        "--name",
                        "navy",
                        "--kind",
                        "military",
                        "--why",
                        "the navy said so"))
                .isEqualTo(Exit.DONE);
        assertThat(names(
                        kept().reading(),
                        kept().reading().figures().get(1).basis().who()))
                .containsExactly("navy");
        assertThat(run("split", id() + ":S1", "--why", "another ministry")).isEqualTo(Exit.DONE);
        assertThat(run("split", id(), "--why", "no copy")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("is no copy");
        assertThat(run("split", id(), "A3", "--why", "x")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run("split", id() + ":S1", "D1", "--name", "S2", "--why", "x"))
                .isEqualTo(Exit.WRONG_USAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A9 --reject                          | usage.item    | A1
            D7 --reject                          | usage.item    | D1
            X --reject                           | usage.item    | F1
            A1 --source Nobody                   | usage.source  | S1 interior ministry
            A1 --source S9 --kind person         | usage.source  | S1 interior ministry
            A1 --measure killed                  | usage.wrong   | a figure, not a statement
            F1 --stance says                     | usage.wrong   | a statement, not a figure
            F1 --value soldiers                  | usage.value   | no count
            F1 --low 9 --high 3                  | usage.wrong   | low <= high
            F1 --bound exact                     | usage.missing | --low or --high
            F1                                   | usage.missing | what to change
            F1 --kind person                     | usage.missing | what to change
            D1 --value tomorrow                  | usage.wrong   | TIMEX3
            D1 --source S1                       | usage.wrong   | rests on no source
            A1 --said tomorrow                   | usage.value   | --said wants a date
            A1 --kind king                       | usage.value   | person, group
            A1 --source S1 --own-voice           | usage.wrong   | cannot both be
            --add-statement Nowhere --source S1  | usage.words   | does not stand in the report
            --add-statement fires                | usage.missing | --source
            --add-figure fires --at 1-6          | usage.value   | no count
            --stance says                        | usage.missing | ITEM
            """)
    void everyWrongInputEndsInAClearProblem(String typed, String code, String words) throws ReportException {
        assertThat(correct(typed.split(" ", -1))).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("error[" + code + "]", words);
        assertThat(session.err()).doesNotContain("sayso.bug");
        assertThat(kept().corrections()).isEmpty();
    }

    @Test
    void aReasonIsNeededAndIsPlainText() {
        assertThat(run("correct", id(), "F1", "--reject")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("usage.missing", "--why");
        assertThat(run("correct", id(), "F1", "--reject", "--why", "a\u0007b")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run("undo", "1")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run("undo", "one", "--why", "x")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(run("undo", "1", "--why", "x")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-correction");
        assertThat(run("correct", "ffff", "F1", "--reject", "--why", "x")).isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).contains("ledger.no-report");
    }

    @Test
    void hostileWordsAreShownOnOneLineAndKept() throws ReportException {
        String name = "Robert'); DROP TABLE report;-- \u202Egnp";
        assertThat(correct("A1", "--source", name, "--kind", "person")).isEqualTo(Exit.DONE);
        assertThat(session.out()).contains("DROP TABLE").doesNotContain("\u202E");
        assertThat(names(
                        kept().reading(),
                        kept().reading().statements().getFirst().basis().who()))
                .containsExactly(name);
    }

    @Test
    void fitsANarrowPage() {
        correct("A1", "--stance", "claims");
        session = new Session()
                .with("SAYSO_LEDGER", folder.resolve("ledger.db").toString())
                .with("COLUMNS", "60")
                .onTerminal();
        session.run("log");
        assertThat(session.outLines())
                .allMatch(line -> line.replaceAll("\u001B\\[[0-9;]*m", "").length() <= 60);
    }

    @Test
    void readsAnewWhatAnotherEditionRead() throws ReportException {
        assertThat(correct("F1", "--value", "45")).isEqualTo(Exit.DONE);
        try (Ledger ledger = open()) {
            Reading machine = ledger.report(id()).machine();
            Reading without =
                    new Reading(machine.report(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            ledger.renew(without, new Edition("0.0.1", "old", "none"));
            assertThat(ledger.report(id()).corrected().unmatched()).hasSize(1);
        }

        assertThat(run("reread", "--rules-only")).isEqualTo(Exit.DONE);
        assertThat(session.outLines())
                .containsExactly("reread 1", "up-to-date 1", "gone 0", "failed 0", "unmatched-corrections 0");
        assertThat(kept().reading().figures().getFirst().count()).isEqualTo(Count.exactly(45));
        assertThat(kept().edition()).isEqualTo(Sayso.rulesOnly().edition());

        assertThat(run("reread", "--rules-only")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).contains("reread 0", "up-to-date 2");
        assertThat(run("reread", "--rules-only", "--all", id())).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).contains("reread 1", "up-to-date 0");
        assertThat(run("reread", "--rules-only", "ffff")).isEqualTo(Exit.SOME_FAILED);
    }

    @Test
    void listsCorrectionsThatTheNewReadingHasNoPlaceFor() throws ReportException {
        try (Ledger ledger = open()) {
            Reading machine = ledger.report(otherId()).machine();
            Reading odd = new Reading(
                    machine.report(),
                    List.of(),
                    List.of(),
                    List.of(kept().machine().figures().getFirst()).stream()
                            .map(each -> new Figure(
                                    each.id(),
                                    each.span(),
                                    each.count(),
                                    each.counted(),
                                    Maybe.unknown(),
                                    Basis.ownVoice(),
                                    Maybe.unknown(),
                                    each.finding()))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of());
            ledger.renew(odd, new Edition("0.0.1", "old", "none"));
        }
        assertThat(run("correct", otherId(), "F1", "--value", "5", "--why", "as heard"))
                .isEqualTo(Exit.DONE);

        assertThat(run("reread", "--rules-only")).isEqualTo(Exit.DONE);
        assertThat(session.out())
                .contains(
                        "unmatched-corrections 1",
                        "Corrections that no longer match",
                        "(no longer matches)",
                        "Ada Bird");
    }
}

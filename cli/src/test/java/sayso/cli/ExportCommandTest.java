package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Sayso;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.ReportException;

class ExportCommandTest {
    @TempDir
    Path folder;

    private final Session session = new Session();
    private String ledger = "";

    @BeforeEach
    void keepThreeReports() throws ReportException {
        ledger = folder.resolve("wire.db").toString();
        try (Sayso sayso = Sayso.rulesOnly();
                Ledger open = Ledger.open(Address.parse(ledger), InstantSource.system())) {
            for (Report report : List.of(
                    report("Dozens were killed, the army said.", "The Kessel Post", 1),
                    report("The navy said that 12 people were killed.", "Dawn", 2),
                    new Report("The mayor said so.", Masthead.blank()))) {
                open.keep(sayso.read(report), sayso.edition());
            }
        }
    }

    private static Report report(String text, String publisher, int day) {
        return new Report(
                text,
                Masthead.blank()
                        .withPublisher(Maybe.known(publisher))
                        .withDateline(new Dateline.Dated(LocalDate.of(2026, 2, day), PublishedFrom.METADATA)));
    }

    private int export(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "export";
        all[1] = "--ledger";
        all[2] = ledger;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return session.run(all);
    }

    @Test
    void writesEachReportToStandardOutput() {
        assertThat(export("--as", "jsonl")).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(3).allMatch(line -> line.startsWith("{\"format\":\"sayso-reading/1\""));
        assertThat(session.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    --publisher|dawn                   | 1
                    --publisher|Dusk                   | 0
                    --from|2026-02-02                  | 1
                    --to|2026-02-01                    | 1
                    --from|2026-02-01                  | 2
                    --from|2026-01-01                  | 2
                    """)
    void choosesReports(String option, String value, int reports) {
        assertThat(export("--as", "jsonl", option, value.strip())).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).hasSize(reports);
    }

    @Test
    void choosesByIdAndTakesEachOnce() {
        String id = Report.of("The mayor said so.").id();

        assertThat(export("--as", "jsonl", "--report", id.substring(0, 8), "--report", id))
                .isEqualTo(Exit.DONE);
        assertThat(session.outLines()).singleElement().asString().contains(id);
    }

    @Test
    void countsVagueNumbersAsAsked() {
        export("--as", "ucdp", "--vague", "airwars");
        assertThat(session.outLines().get(1)).contains(",12,24,12,");
        Session none = new Session();
        none.run("export", "--ledger", ledger, "--as", "ucdp", "--vague", "none");
        assertThat(none.outLines().get(1)).doesNotContain(",12,");
    }

    @Test
    void writesAFileWhenAllIsWritten() throws IOException {
        Path file = folder.resolve("out.csv");

        assertThat(export("--as", "csv", "--output", file.toString())).isEqualTo(Exit.DONE);
        assertThat(session.out()).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("\uFEFFreport_id,")
                .endsWith("\r\n");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void leavesAFileAsItWasWhenAReportIsUnknown() throws IOException {
        Path file = folder.resolve("out.csv");
        Files.writeString(file, "before", StandardCharsets.UTF_8);

        assertThat(export("--as", "csv", "--output", file.toString(), "--report", "nothing"))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[ledger.no-report]: ");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("before");
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ucdp", "acled", "jsonl", "jsonld", "xmi"})
    void knowsEachFormat(String form) {
        assertThat(export("--as", form)).isEqualTo(Exit.DONE);
        assertThat(session.out()).isNotEmpty();
        assertThat(session.err()).isEmpty();
    }

    @Test
    void saysWhatItWants() {
        assertThat(export("--as", "xls")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("--as wants csv, ucdp, acled, jsonl, jsonld or xmi, got “xls”");
        Session without = new Session();
        assertThat(without.run("export", "--ledger", ledger)).isEqualTo(Exit.WRONG_USAGE);
        assertThat(without.err()).contains("--as");
    }

    @Test
    void saysThatAPolicyHasNoEffect() {
        export("--as", "csv", "--vague", "none");
        assertThat(session.err()).startsWith("note: --vague has no effect here");
    }

    @Test
    void bringsCorrectionsHomeOnce() throws IOException {
        Path file = folder.resolve("report.xmi");
        String id = Report.of("The navy said that 12 people were killed.").id();
        Path zip = folder.resolve("out.zip");
        assertThat(export("--as", "xmi", "--report", id, "--output", zip.toString()))
                .isEqualTo(Exit.DONE);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            String xmi = new String(
                    archive.getInputStream(archive.getEntry(id + ".xmi")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(xmi).contains("low=\"12\" high=\"12\"");
            Files.writeString(file, xmi.replace("low=\"12\" high=\"12\"", "low=\"13\" high=\"13\""));
        }
        String[] home = {"import-corrections", file.toString(), "--by", "Ada", "--ledger", ledger};

        assertThat(session.run(home)).isEqualTo(Exit.DONE);
        assertThat(session.outLines()).containsExactly(id.substring(0, 12) + "  1 correction");
        Session again = new Session();
        again.run(home);
        assertThat(again.outLines()).containsExactly(id.substring(0, 12) + "  0 corrections");
        Session after = new Session();
        after.run("export", "--ledger", ledger, "--as", "ucdp", "--report", id);
        assertThat(after.outLines().get(1)).contains(",13,13,13,");
    }

    @Test
    void saysWhatCannotComeHome() {
        assertThat(session.run("import-corrections", ledger, "--by", "Ada", "--ledger", ledger))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(session.err()).startsWith("error[ledger.markup-unreadable]: ");
        Session missing = new Session();
        assertThat(missing.run("import-corrections", "nowhere.xmi", "--by", "Ada", "--ledger", ledger))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(missing.err()).contains("--> nowhere.xmi");
    }
}

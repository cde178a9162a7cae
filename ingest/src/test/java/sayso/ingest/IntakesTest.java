package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Dateline;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

class IntakesTest {
    private static final InputStream NOTHING = InputStream.nullInputStream();

    @TempDir
    Path folder;

    @Test
    void takesFilesAndStandardInputInTheOrderGiven() throws IOException {
        String second = write("b.txt", "Second.");
        String first = write("a.txt", "First.");
        assertThat(take("-", first, second))
                .extracting(IntakesTest::outcome)
                .containsExactly("Piped in.", "First.", "Second.");
    }

    @Test
    void takesAFileNamedOutrightWhateverItsName() throws IOException {
        assertThat(take(write("report.draft", "Some words.")))
                .extracting(IntakesTest::outcome)
                .containsExactly("Some words.");
    }

    @Test
    void aBadReportDoesNotEndTheRun() throws IOException {
        assertThat(take(
                        write("a.txt", "First."),
                        folder.resolve("none.txt").toString(),
                        write("z.txt", ""),
                        write("b.txt", "Last.")))
                .extracting(IntakesTest::outcome)
                .containsExactly("First.", "report.missing", "report.empty", "Last.");
    }

    @Test
    void readsEachFileOnlyWhenTheStreamReachesIt() throws IOException {
        Path later = folder.resolve("later.txt");
        Iterator<Intake> intakes = Intakes.with(IntakeOptions.none())
                .of(List.of(write("now.txt", "Now."), later.toString()), NOTHING)
                .iterator();
        assertThat(outcome(intakes.next())).isEqualTo("Now.");
        Files.writeString(later, "Later.");
        assertThat(outcome(intakes.next())).isEqualTo("Later.");
    }

    @Test
    void readsTheFilesOfAFolderOneByOne() throws IOException {
        write("a.txt", "First.");
        String second = write("b.txt", "Second.");
        Iterator<Intake> intakes = Intakes.with(IntakeOptions.none())
                .of(List.of(folder.toString()), NOTHING)
                .iterator();
        assertThat(outcome(intakes.next())).isEqualTo("First.");
        Files.writeString(Path.of(second), "Changed since.");
        assertThat(outcome(intakes.next())).isEqualTo("Changed since.");
    }

    @Test
    void standardInputCanBeReadOnce() {
        assertThat(take("-", "-")).extracting(IntakesTest::outcome).containsExactly("Piped in.", "report.used-up");
    }

    @Test
    void leavesTheTextExactlyAsItIs() throws IOException {
        String text = "\uFEFFCo\u00ADoperate,\u00A0he said.\r\n\r\n e\u0301 \uD83D\uDE00\r  end \n";
        assertThat(take(write("exact.txt", text)))
                .extracting(IntakesTest::outcome)
                .containsExactly(text.substring(1));
    }

    @Test
    void takesTheFilesPathAsLocation() throws IOException {
        String name = write("a.txt", "First.");
        assertThat(report(take(name).getFirst()).masthead().location()).isEqualTo(Maybe.known(name));
    }

    @Test
    void whatTheReaderTellsWins() throws IOException {
        IntakeOptions told =
                IntakeOptions.none().withPublished(LocalDate.of(2025, 8, 30)).withPublisher("The Example");
        String name = write(
                "a.html",
                "<meta property=og:site_name content=Other><meta name=date content=2020-01-01>"
                        + "<p>The mayor said on Monday that the bridge would open again.</p>");
        Report report =
                report(Intakes.with(told).of(List.of(name), NOTHING).toList().getFirst());
        assertThat(report.masthead().publisher()).isEqualTo(Maybe.known("The Example"));
        assertThat(report.masthead().dateline())
                .isEqualTo(new Dateline.Dated(LocalDate.of(2025, 8, 30), PublishedFrom.ARGUMENT));
    }

    @Test
    void readsInTheCharsetTold() {
        IntakeOptions told = IntakeOptions.none().withCharset(Charset.forName("windows-1251"));
        byte[] bytes = "Мэр сказал".getBytes(Charset.forName("windows-1251"));
        assertThat(outcome(Intakes.with(told).of("a.txt", bytes))).isEqualTo("Мэр сказал");
    }

    @Test
    void takesTheDateOfAPlainReportFromItsFirstLine() throws IOException {
        Report report = report(
                take(write("a.txt", "Monday, May 18, 2015\nThe mayor spoke.")).getFirst());
        assertThat(report.masthead().dateline())
                .isEqualTo(new Dateline.Dated(LocalDate.of(2015, 5, 18), PublishedFrom.DATELINE));
        assertThat(report.text()).startsWith("Monday, May 18, 2015\n");
    }

    @Test
    void namesLineAndColumnOfTheByteThatDoesNotFit() {
        byte[] bytes = "Erste Zeile “oben”\nzweite mit \u0001 Fehler „drin“".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\u0001')] = (byte) 0xF4;
        Intake.Refused refused =
                (Intake.Refused) Intakes.with(IntakeOptions.none()).of("wire.txt", bytes);
        assertThat(refused.problem().code()).isEqualTo("report.charset");
        assertThat(refused.problem().place()).isEqualTo(new Place.Line("wire.txt", 2, 12));
        assertThat(refused.problem().message()).contains("0xF4").contains("UTF-8");
    }

    @Test
    void suggestsTheNameThatWasMeant() throws IOException {
        write("kherson.txt", "Words.");
        Intake.Refused refused =
                (Intake.Refused) take(folder.resolve("kerson.txt").toString()).getFirst();
        assertThat(refused.problem().hint().or("")).isEqualTo("did you mean “kherson.txt”?");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Intake.Refused refused =
                (Intake.Refused) take(folder.resolve("wire/a.txt").toString()).getFirst();
        assertThat(refused.problem().hint().or("")).contains("wire").contains("not there either");
    }

    @Test
    void refusesANameThatNoFileCanHave() {
        assertThat(take("a\0b.txt", ""))
                .extracting(IntakesTest::outcome)
                .containsExactly("report.missing", "report.missing");
    }

    @Test
    void refusesNonsenseOptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntakeOptions.none().withMaxBytes(0));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<Intake> take(String... names) {
        InputStream piped = new ByteArrayInputStream("Piped in.".getBytes(StandardCharsets.UTF_8));
        return Intakes.with(IntakeOptions.none()).of(List.of(names), piped).toList();
    }

    private static Report report(Intake intake) {
        return ((Intake.Taken) intake).report();
    }

    static String outcome(Intake intake) {
        return switch (intake) {
            case Intake.Taken(Report report) -> report.text();
            case Intake.Refused refused -> refused.problem().code();
        };
    }
}

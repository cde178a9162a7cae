package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.ingest.Intake;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

final class ReadRunTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Desk desk =
            new Desk(new Terminal(InputStream.nullInputStream(), out, err, false, false, false, Map.of()));

    private static Reading choosy(Report report) {
        return switch (report.text()) {
            case "bug" -> throw new IllegalStateException("lost the thread");
            case "deep" -> throw new StackOverflowError();
            case "huge" -> throw new OutOfMemoryError();
            default -> Readings.bare(report.text());
        };
    }

    private int run(String... texts) throws ReportException {
        ReadRun run = new ReadRun(
                ReadRunTest::choosy, new Sheet.Lines(true, false, 0), Outlet.to(Maybe.unknown(), desk), desk);
        for (String text : texts) {
            run.take(new Intake.Taken(new Report(text, Masthead.blank().withLocation(text + ".txt"))), 0);
        }
        run.end();
        return run.exitCode();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goesOnAfterABugOfOurs() throws ReportException {
        assertThat(run("one", "bug", "deep", "two")).isEqualTo(Exit.OUR_BUG);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(said()).contains("error[sayso.bug]: ", "lost the thread", "--> bug.txt", "--> deep.txt");
    }

    @Test
    void goesOnAfterAReportThatNeedsTooMuchMemory() throws ReportException {
        assertThat(run("huge", "two")).isEqualTo(Exit.SOME_FAILED);
        assertThat(said()).contains("error[report.memory]: ", "--> huge.txt", "-Xmx4g");
    }

    @Test
    void aBugOutweighsABadReport() throws ReportException {
        ReadRun run = new ReadRun(
                ReadRunTest::choosy, new Sheet.Lines(true, false, 0), Outlet.to(Maybe.unknown(), desk), desk);
        run.take(new Intake.Taken(Report.of("bug")), 0);
        run.take(
                new Intake.Refused(
                        "x", Problem.at(new Place.Named("x"), "report.missing", "there is no such file", "check")),
                1);
        assertThat(run.exitCode()).isEqualTo(Exit.OUR_BUG);
    }

    @Test
    void listsWhatFailedAtTheEndOfALongRun() throws ReportException {
        String[] texts = new String[25];
        Arrays.fill(texts, "one");
        texts[3] = "huge";
        run(texts);
        assertThat(said()).endsWith("note: 1 of 25 inputs could not be read:\n  huge.txt  report.memory\n");
    }
}

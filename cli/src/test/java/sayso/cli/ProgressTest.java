package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(-5 * SECOND);

    private Progress progress(boolean waited, boolean terminal) {
        Terminal here = new Terminal(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, false, false, terminal, Map.of());
        return new Progress(new Desk(here), waited, clock::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        10     | 20   | 0.5    | 20 reports, 2.0 a second, 10 seconds left…
        10     | 1    | 0.91   | 1 report, 0.1 a second, 1 second left…
        100    | 5000 | 0.25   | 5,000 reports, 50 a second, 5 minutes left…
        3600   | 1    | 0.3333 | 1 report, 0.0 a second, 2 hours left…
        10     | 20   | 0.001  | 20 reports, 2.0 a second…
        """)
    void tellsHowManyHowFastAndHowLongYet(long seconds, int reports, double share, String line) {
        Progress progress = progress(true, true);
        clock.addAndGet(seconds * SECOND);
        progress.show(reports, share);
        assertThat(said()).isEqualTo("\r" + line);
    }

    @Test
    void saysNothingInTheFirstSecondAndNotAllTheTime() {
        Progress progress = progress(true, true);
        clock.addAndGet(SECOND - 1);
        progress.show(1, 0.5);
        assertThat(said()).isEmpty();
        clock.addAndGet(1);
        progress.show(1, 0.5);
        String once = said();
        assertThat(once).isNotEmpty();
        clock.addAndGet(SECOND / 10);
        progress.show(2, 0.6);
        assertThat(said()).isEqualTo(once);
    }

    @Test
    void aShorterLineLeavesNothingOfTheLongerOne() {
        Progress progress = progress(true, true);
        clock.addAndGet(10 * SECOND);
        progress.show(10, 0.5);
        clock.addAndGet(SECOND);
        progress.show(10, 1);
        assertThat(said()).endsWith("0 seconds left… ");
        progress.clear();
        assertThat(said()).endsWith("\r" + " ".repeat("10 reports, 0.9 a second, 0 seconds left…".length()) + "\r");
    }

    @Test
    void isSilentWhereNobodyWaits() {
        for (Progress progress : new Progress[] {progress(false, true), progress(true, false)}) {
            clock.addAndGet(10 * SECOND);
            progress.show(10, 0.5);
            progress.tell("comparing…");
            progress.clear();
        }
        assertThat(said()).isEmpty();
    }
}

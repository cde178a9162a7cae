package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.reading.Place;
import sayso.reading.Problem;

final class DeskTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Desk desk(OutputStream out, Map<String, String> environment) {
        return new Desk(new Terminal(InputStream.nullInputStream(), out, err, false, false, false, environment));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatHappenedWhereAndWhatToDo() {
        desk(OutputStream.nullOutputStream(), Map.of())
                .problem(Problem.at(
                        new Place.Line("wire/a.html", 41, 18),
                        "report.charset",
                        "the page claims UTF-8 but byte 8 214 is not UTF-8",
                        "pass --charset windows-1252"));
        assertThat(said()).isEqualTo("""
                        error[report.charset]: the page claims UTF-8 but byte 8 214 is not UTF-8
                          --> wire/a.html, line 41, column 18
                        help: pass --charset windows-1252
                        """);
    }

    @Test
    void keepsTheStackTraceOfABugForThoseWhoAsk() {
        desk(OutputStream.nullOutputStream(), Map.of()).bug(new IllegalStateException("oh"), "a.txt");
        assertThat(said())
                .contains("error[sayso.bug]: Sayso failed: IllegalStateException: oh", "--> a.txt", "SAYSO_DEBUG=1")
                .doesNotContain("\tat ");
        desk(OutputStream.nullOutputStream(), Map.of("SAYSO_DEBUG", "1")).bug(new IllegalStateException("oh"), "");
        assertThat(said()).contains("\tat ");
    }

    @Test
    void endsQuietlyWhenNobodyReadsAnyMore() {
        assertThat(version("Broken pipe")).isEqualTo(Exit.DONE);
        assertThat(said()).isEmpty();
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThat(version("No space left on device")).isEqualTo(Exit.SOME_FAILED);
        assertThat(said()).containsOnlyOnce("error[output.failed]: ").contains("No space left on device");
    }

    private int version(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Terminal terminal = new Terminal(InputStream.nullInputStream(), broken, err, false, false, false, Map.of());
        return CommandLines.run(terminal, "--version");
    }
}

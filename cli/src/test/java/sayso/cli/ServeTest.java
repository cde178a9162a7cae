package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ServeTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void tellsWhereItIsAnswersAndEndsWhenAskedTo() throws Exception {
        Path log = folder.resolve("log");
        Process serving = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "sayso.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        "--ledger",
                        ledger())
                .redirectError(log.toFile())
                .start();
        try (BufferedReader out = serving.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(out.readLine());
            HttpResponse<String> first =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            serving.destroy();

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).contains("The ledger is empty");
            assertThat(serving.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(log))
                    .contains("\"route\":\"/\",\"status\":200")
                    .doesNotContain("error[");
        } finally {
            serving.destroyForcibly();
        }
    }

    @Test
    void saysSoWhereItCannotListen() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Session session = new Session();

            assertThat(session.run("serve", "--port", String.valueOf(taken.getLocalPort()), "--ledger", ledger()))
                    .isNotEqualTo(Exit.DONE);
            assertThat(session.err()).contains("error[server.port-taken]", "--port 0");
        }
    }

    @Test
    void refusesAPortThatIsNone() {
        Session session = new Session();

        assertThat(session.run("serve", "--port", "70000")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(session.err()).contains("a number from 0 to 65535");
    }

    private String ledger() {
        return folder.resolve("ledger.db").toString();
    }
}

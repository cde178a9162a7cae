package sayso.server.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.json.Json;
import sayso.server.Served;

@Timeout(300)
class KilledJobTest {
    private static final int REPORTS = 300;

    @TempDir
    Path folder;

    @Test
    void aJobOfAServerThatWasKilledIsDoneByTheNextOneAndTellsEachReportOnce() throws Exception {
        String job = killedAtWork();
        try (Served served = Served.in(folder)) {
            Set<String> locations = new HashSet<>();
            Json ended = served.ended(job);
            Json page = Served.json(served.get("/api/v1/jobs/" + job + "?limit=1000"));

            page.list("outcomes")
                    .forEach(each -> locations.add(each.text("location").or("")));
            assertThat(ended.whole("failed").or(-1L)).isZero();
            assertThat(page.list("outcomes")).hasSize(REPORTS);
            assertThat(locations).hasSize(REPORTS);
            assertThat(served.ledger().stats().reports()).isEqualTo(REPORTS);
        }
    }

    private String killedAtWork() throws Exception {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(String.valueOf(said.readLine()));
            HttpRequest ask = HttpRequest.newBuilder(address.resolve("/add")).build();
            String page = client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
            HttpRequest add = HttpRequest.newBuilder(address.resolve("/api/v1/add"))
                    .header("X-CSRF-Token", Served.token(page))
                    .header("Content-Type", "multipart/form-data; boundary=" + Served.Parts.BOUNDARY)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(parts().bytes()))
                    .build();
            String job = Json.parse(client.send(add, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .text("id")
                    .or("");
            HttpRequest look = HttpRequest.newBuilder(address.resolve("/api/v1/jobs/" + job))
                    .build();
            long told = 0;
            while (told < 5) {
                told = Json.parse(client.send(look, HttpResponse.BodyHandlers.ofString())
                                .body())
                        .whole("told")
                        .or(0L);
            }
            process.destroyForcibly().waitFor();
            assertThat(told).as("it was killed at work").isLessThan(REPORTS);
            return job;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Served.Parts parts() {
        Served.Parts parts = new Served.Parts();
        IntStream.range(0, REPORTS)
                .forEach(i -> parts.with(
                        "files",
                        i + ".txt",
                        ("The ministry said on Monday that " + i
                                        + " people were killed. “We will rebuild,” Mayor Ana Ruiz said.")
                                .getBytes(StandardCharsets.UTF_8)));
        return parts;
    }

    private List<String> command() {
        String classes = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes,
                KilledServer.class.getName(),
                folder.toString());
    }
}

package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ledger.Ledger;
import sayso.ledger.kept.Address;

@Timeout(60)
class WatchTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"));

    @TempDir
    Path folder = Path.of("");

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Ledger ledger;
    private Server server;

    @BeforeEach
    void start() throws Exception {
        ledger = Ledger.open(Address.parse(folder.resolve("l.db").toString()), CLOCK);
        server = Server.start(
                new Settings(InetAddress.getLoopbackAddress(), 0, CLOCK, log::add, folder.resolve("served")), ledger);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        ledger.close();
    }

    @Test
    void isReadyWhileTheLedgerAnswersAndNotAfterwards() throws Exception {
        assertThat(get("health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(get("health/ready").statusCode()).isEqualTo(200);
        ledger.close();
        assertThat(get("health/ready").statusCode()).isEqualTo(503);
        assertThat(get("health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void logsTheRouteAndNeverWhatWasAskedFor() throws Exception {
        get("?q=secret-words");
        get("secret/place");

        assertThat(log).hasSize(2).noneMatch(line -> line.contains("secret"));
        assertThat(log.getFirst())
                .contains(
                        "\"time\":\"2026-03-04T05:06:07Z\"", "\"method\":\"GET\"", "\"route\":\"/\"", "\"status\":200");
        assertThat(log.getLast()).contains("\"route\":\"none\"", "\"status\":404");
    }

    @Test
    void takesTheIdOfARequestWhereItIsHarmlessAndMakesOneOtherwise() throws Exception {
        HttpResponse<String> named = get("", "X-Request-Id", "edge-77");
        HttpResponse<String> hostile = get("", "X-Request-Id", "a b\"}");

        assertThat(named.headers().firstValue("X-Request-Id")).contains("edge-77");
        assertThat(hostile.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
        assertThat(log.getFirst()).contains("\"request\":\"edge-77\"");
    }

    @Test
    void countsRequestsByRouteForPrometheus() throws Exception {
        get("");
        String metrics = get("metrics").body();

        assertThat(metrics)
                .contains("sayso_ledger_reports 0.0", "jvm_memory_used_bytes")
                .containsPattern("sayso_requests_seconds_count\\{method=\"GET\",route=\"/\",status=\"200\"\\} 1");
    }

    @Test
    void countsMethodsThatNobodyKnowsAsOne() throws Exception {
        for (String made : List.of("BREW", "XYZZY1", "XYZZY2")) {
            HttpRequest request = HttpRequest.newBuilder(server.address())
                    .method(made, HttpRequest.BodyPublishers.noBody())
                    .build();
            client.send(request, HttpResponse.BodyHandlers.ofString());
        }

        assertThat(get("metrics").body())
                .containsPattern("sayso_requests_seconds_count\\{method=\"other\",route=\"none\",status=\"405\"\\} 3")
                .doesNotContain("BREW", "XYZZY");
        assertThat(log.getFirst()).contains("\"method\":\"other\"");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

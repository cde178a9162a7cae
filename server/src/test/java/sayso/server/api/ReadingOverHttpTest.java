package sayso.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.Sayso;
import sayso.json.ReadingJson;
import sayso.reading.Reading;
import sayso.server.Served;
import sayso.server.reading.Limits;
import sayso.server.reading.Means;

@Timeout(300)
class ReadingOverHttpTest {
    private static final String TEXT = "The ministry said on Monday that 12 people were killed.";

    @TempDir
    Path folder;

    @Test
    void readsATextAsItIsAndKeepsNothing() throws Exception {
        try (Served served = Served.in(folder)) {
            HttpResponse<String> answer = served.post(
                    "/api/v1/read",
                    "{\"text\":\"<b>" + TEXT + "</b>\\r\\n\",\"published\":\"2026-01-06\",\"publisher\":\"The Post\"}");
            Reading reading = ReadingJson.read(answer.body());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(reading.report().text()).isEqualTo("<b>" + TEXT + "</b>\r\n");
            assertThat(reading.statements()).isNotEmpty();
            assertThat(reading.report().masthead().publisher().or("")).isEqualTo("The Post");
            assertThat(answer.body()).contains("2026-01-05");
            assertThat(served.ledger().stats().reports()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                               | 400 | server.bad-request
            []                                              | 400 | server.bad-request
            {"published":"2026-01-06"}                      | 400 | server.bad-request
            {"text":7}                                      | 400 | server.bad-request
            {"text":"x","published":"Monday"}               | 400 | server.bad-request
            {"text":"x","published":"1066-10-14"}           | 400 | server.bad-request
            {"text":"x","published":7}                      | 400 | server.bad-request
            {"text":"x","publisher":"two\\nlines"}          | 400 | server.bad-request
            {"text":"x","url":"javascript:alert(1)"}        | 400 | server.bad-request
            {"text":"half \\ud800 a character"}             | 400 | server.bad-request
            {"text":"  "}                                   | 422 | report.empty
            {"text":"a\\u0000b"}                            | 422 | report.binary
            """)
    void saysWhatIsWrongWithARequest(String body, int status, String code) throws Exception {
        try (Served served = Served.in(folder)) {
            HttpResponse<String> answer = served.post("/api/v1/read", body);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Served.json(answer).text("code").or("")).isEqualTo(code);
        }
    }

    @Test
    void aProblemKeepsItsQuotationMarks() throws Exception {
        try (Served served = Served.in(folder)) {
            HttpResponse<String> answer = served.post("/api/v1/read", "{\"text\":5}");

            assertThat(Served.json(answer).text("title").or("")).contains("“text”");
        }
    }

    @Test
    void otherTypesAreRefused() throws Exception {
        try (Served served = Served.in(folder)) {
            String body = "{\"text\":\"" + TEXT + "\"}";
            assertThat(served.send("POST", "/api/v1/read", body, "Content-Type", "application/xml")
                            .statusCode())
                    .isEqualTo(415);
            assertThat(served.post("/api/v1/read", body, "Accept", "text/html").statusCode())
                    .isEqualTo(406);
            assertThat(served.post("/api/v1/read", body, "Accept", "text/html, application/*;q=0.1")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void sixteenAtOnceAreAnsweredOrSentAwayWithATime() throws Exception {
        Means means = Means.of(Sayso::rulesOnly)
                .withLimits(Limits.usual().withWaiting(4).withReading(Duration.ofMinutes(2)));
        String body = "{\"text\":\"" + (TEXT + " ").repeat(400) + "\"}";
        try (Served served = Served.in(folder, means);
                ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<Callable<HttpResponse<String>>> posts = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                posts.add(() -> served.post("/api/v1/read", body));
            }
            int read = 0;
            for (Future<HttpResponse<String>> each : clients.invokeAll(posts)) {
                HttpResponse<String> answer = each.get();
                assertThat(answer.statusCode()).isIn(200, 429);
                read += answer.statusCode() == 200 ? 1 : 0;
                if (answer.statusCode() == 429) {
                    assertThat(answer.headers().firstValue("Retry-After").orElse(""))
                            .matches("[1-9][0-9]?");
                    assertThat(answer.body()).contains("server.too-many");
                }
            }
            assertThat(read).isPositive();
            assertThat(served.post("/api/v1/read", body).statusCode())
                    .as("the room is free again")
                    .isEqualTo(200);
        }
    }

    @Test
    void aFullRoomSendsAwayAndATextThatIsNotReadInTimeEndsInAProblem() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Means means = Means.of(() -> {
                    await(gate);
                    return Sayso.rulesOnly();
                })
                .withReaders(1)
                .withLimits(Limits.usual().withWaiting(1).withReading(Duration.ofSeconds(2)));
        String body = "{\"text\":\"" + TEXT + "\"}";
        try (Served served = Served.in(folder, means);
                ExecutorService clients = Executors.newFixedThreadPool(2)) {
            List<Future<HttpResponse<String>>> both = clients.invokeAll(
                    List.of(() -> served.post("/api/v1/read", body), () -> served.post("/api/v1/read", body)));
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> each : both) {
                assertThat(each.get().headers().firstValue("Retry-After")).isPresent();
                statuses.add(each.get().statusCode());
            }
            gate.countDown();

            assertThat(statuses).containsExactlyInAnyOrder(429, 503);
            assertThat(served.post("/api/v1/read", body).statusCode()).isEqualTo(200);
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

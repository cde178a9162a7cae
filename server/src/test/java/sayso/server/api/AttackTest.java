package sayso.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.json.Json;
import sayso.server.Served;

/// Whatever is sent to the API, a problem says what is wrong with it, and the server goes on.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
    private static final List<String> WITH_BODIES = List.of(
            "/read",
            "/add",
            "/reports/REPORT/corrections",
            "/corrections/1/undo",
            "/sources/E1/merge",
            "/sources/E1/split",
            "/copies/C1/split",
            "/accounts",
            "/tokens",
            "/accounts/x/role",
            "/accounts/x/password");

    private Served served;
    private String report;

    @BeforeAll
    void begin(@TempDir Path folder) throws Exception {
        served = Served.in(folder);
        report = served.added("The ministry said on Monday that 12 people were killed.");
    }

    @AfterAll
    void end() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"why\":}",
                "nonsense",
                "[]",
                "7",
                "null",
                "\"text\"",
                "{}{}",
                "{\"text\":\"a\"} more",
                "{'text':'a'}",
                "{\"text\":\"a\",}",
                "{\"why\":NaN}",
                "{\"why\":1e999999999,\"text\":1e999999999,\"into\":1e999999999,\"name\":-1E-999999999}",
                "{\"why\":[[[]]],\"text\":{\"a\":1},\"report\":false,\"role\":[],\"password\":{}}",
                "{\"why\":null,\"text\":null,\"name\":null,\"role\":null,\"password\":null}",
                "{\"why\":\"\\ud800\",\"text\":\"\\udc00\",\"name\":\"\\ud800\",\"role\":\"\\ud800\"}",
                "{\"why\":\"x\",\"changes\":{}}",
                "{\"why\":\"x\",\"changes\":[null,7,\"x\",[]]}",
                "{\"why\":\"x\",\"changes\":[{\"kind\":\"count\",\"change\":{\"item\":\"F1\",\"count\":{\"bound\":\"exact\",\"low\":1e400}}}]}",
                "{\"why\":\"x\",\"changes\":[{\"kind\":\"said\",\"change\":{\"item\":\"A1\",\"said\":7}}]}",
                "\u0000"
            })
    void aBodyThatMeansNothingIsAProblem(String body) throws Exception {
        for (String path : WITH_BODIES) {
            isProblem(path + " " + body, served.post(at(path), body, "If-Match", "*"));
        }
    }

    @Test
    void ofTwoMembersOfOneNameTheLastCountsAndOthersArePassedOver() throws Exception {
        HttpResponse<String> answer = served.post("/api/v1/read", "{\"text\":7,\"txet\":[],\"text\":\"It rained.\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"text\":\"It rained.\"");
    }

    @Test
    void deepAndLongBodiesAreProblems() throws Exception {
        String deep = "[".repeat(100_000);
        String nested = "{\"why\":".repeat(400) + "1" + "}".repeat(400);
        String key = "{\"" + "k".repeat(100_000) + "\":1}";
        String digits = "{\"text\":" + "9".repeat(500_000) + "}";
        for (String path : WITH_BODIES) {
            for (String body : List.of(deep, nested, key, digits)) {
                isProblem(path, served.post(at(path), body, "If-Match", "*"));
            }
        }
    }

    @Test
    void bytesThatAreNoUtf8AreNeitherKeptNorABug() throws Exception {
        byte[] body = "{\"text\":\"caf\u00e9 \u00ff\u00fe\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> answer = send(
                post("/read", HttpRequest.BodyPublishers.ofByteArray(body)).header("Content-Type", "application/json"));
        isProblem("bytes", answer);
        isProblem(
                "charset",
                send(post("/read", HttpRequest.BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json; charset=klingon")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/jsonx",
                "application/json-patch+json",
                "image/png",
                "json",
                "application/"
            })
    void anotherTypeIsRefused(String type) throws Exception {
        for (String path : WITH_BODIES) {
            HttpResponse<String> answer = served.send(
                    "POST", at(path), "{\"text\":\"a\",\"why\":\"b\"}", "Content-Type", type, "If-Match", "*");
            isProblem(path, answer);
            assertThat(answer.statusCode()).as(path + answer.body()).isIn(415, 409);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithAndWithoutALength() throws Exception {
        byte[] large = ("{\"text\":\"" + "a".repeat(18 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (String path : List.of("/read", "/add", "/sources/E1/merge")) {
            for (HttpRequest.BodyPublisher body : List.of(
                    HttpRequest.BodyPublishers.ofByteArray(large),
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
                HttpResponse<String> answer = send(post(path, body).header("Content-Type", "application/json"));
                isProblem(path, answer);
                assertThat(answer.statusCode()).as(path).isEqualTo(413);
            }
        }
    }

    @Test
    void aBodyThatIsPackedIsRefusedInPlainWords() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"text\":\"The ministry said that 12 people were killed.\"}".getBytes(StandardCharsets.UTF_8));
        }
        for (String encoding : List.of("gzip", "br", "nonsense")) {
            HttpResponse<String> answer =
                    send(post("/read", HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray()))
                            .header("Content-Type", "application/json")
                            .header("Content-Encoding", encoding));
            isProblem(encoding, answer);
            assertThat(answer.statusCode()).isEqualTo(415);
        }
        assertThat(served.post("/api/v1/read", "{\"text\":\"It rained.\"}", "Content-Encoding", "identity")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /reports?cursor=                                 | 200
            /reports?cursor=%00                              | 200
            /reports?cursor=cmVwb3J0czo5OTk5OTk5OTk5OTk5OTk5OTk5OTk | 400
            /reports?cursor=Li4vLi4v                         | 400
            /figures?cursor=cmVwb3J0czox                     | 400
            /figures?cursor=ZmlndXJlczoyMDI2LTk5LTk5LjE      | 200
            /review?cursor=cmV2aWV3Ojk5LWEtMQ                | 400
            /reports?limit=99999999999999999999              | 400
            /reports?limit=-1                                | 400
            /statements?q=%00                                | 200
            /statements?q=%22%22%22*(                        | 200
            /statements?q=%ED%A0%80                          | 200
            /statements?from=9999999-01-01                   | 400
            /statements?kind=person%00                       | 200
            /statements?kind=per%00son                       | 400
            /figures?who=%25%25                              | 200
            /figures?place=%00                               | 200
            /reports/%25                                     | 404
            /reports/..%2f..                                 | 404
            /stories/T99999999999999999999999                | 404
            /sources/E0                                      | 404
            /sources/%F0%9F%92%A5                            | 404
            /jobs/%2e                                        | 404
            /log?report=x%00                                 | 404
            """)
    void queriesAndPathsThatMeanNothing(String path, int status) throws Exception {
        HttpResponse<String> answer = served.get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        if (status != 200) {
            isProblem(path, answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~          | 428
            ~  ~        | 428
            0           | 400
            "x"         | 400
            W/"0"       | 400
            "0", "1"    | 400
            "99999999999999999999" | 400
            "999"       | 412
            """)
    void aCorrectionOnAnUnknownStateIsRefused(String match, int status) throws Exception {
        String body = "{\"why\":\"x\",\"changes\":[{\"kind\":\"accept\",\"change\":{\"item\":\"A1\"}}]}";
        HttpResponse<String> answer = served.post(at("/reports/REPORT/corrections"), body, "If-Match", match);
        isProblem(match, answer);
        assertThat(answer.statusCode()).as(match + answer.body()).isEqualTo(status);
    }

    @Test
    void manyAtOnceWithOneKeyAreOneJobAndAnotherBodyIsRefused() throws Exception {
        String body = "{\"text\":\"The ministry said on Monday that 12 people were killed.\"}";
        List<Callable<HttpResponse<String>>> posts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            posts.add(() -> served.post("/api/v1/add", body, "Idempotency-Key", "one"));
        }
        TreeSet<String> jobs = new TreeSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            for (Future<HttpResponse<String>> each : clients.invokeAll(posts)) {
                assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(202);
                jobs.add(Served.json(each.get()).text("id").or(""));
            }
        }
        assertThat(jobs).hasSize(1);

        HttpResponse<String> other = served.post("/api/v1/add", body.replace("12", "13"), "Idempotency-Key", "one");
        isProblem("another body", other);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("server.key-reused");
        for (String key : List.of(" ", "k".repeat(201))) {
            HttpResponse<String> none = served.post("/api/v1/add", body, "Idempotency-Key", key);
            isProblem(key, none);
            assertThat(none.statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "PUT", "PATCH", "TRACE", "PROPFIND"})
    void anotherWayOfAskingIsRefusedWithTheWaysThereAre(String method) throws Exception {
        for (String path : List.of("/reports", "/reports/REPORT", "/add", "/figures/chart")) {
            HttpResponse<String> answer = served.send(method, at(path), "");
            assertThat(answer.statusCode()).as(method + path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow").orElse(""))
                    .as(method + path)
                    .matches("[A-Z]+(, [A-Z]+)*");
            isProblem(method + path, answer);
        }
        assertThat(served.send(method, "/api/v1/reports", "")
                        .headers()
                        .firstValue("Allow")
                        .orElse(""))
                .isEqualTo("GET, HEAD");
    }

    @Test
    void eachTaggedAnswerIsSentOnce() throws Exception {
        for (String path : List.of(
                "/reports",
                "/reports/REPORT",
                "/reports/REPORT/links",
                "/reports/REPORT/corrections",
                "/reports/REPORT/page",
                "/statements",
                "/statements/facets",
                "/figures",
                "/figures/chart",
                "/sources",
                "/sources/E1",
                "/review",
                "/stories",
                "/copies",
                "/stats",
                "/about",
                "/log",
                "/jobs",
                "/accounts",
                "/tokens",
                "/audit",
                "/openapi.json")) {
            HttpResponse<String> first = served.get(at(path));
            String etag = first.headers().firstValue("ETag").orElse("");
            HttpResponse<String> again = served.get(at(path), "If-None-Match", "\"other\", " + etag);
            HttpResponse<String> head = served.send("HEAD", at(path), "");

            assertThat(etag).as(path).isNotEmpty();
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).as(path).contains(etag);
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.headers().firstValue("ETag")).as(path).contains(etag);
            assertThat(served.get(at(path), "If-None-Match", "\"other\"").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private String at(String path) {
        return "/api/v1" + path.replace("REPORT", report);
    }

    private HttpRequest.Builder post(String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(served.at(at(path))).POST(body);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void isProblem(String what, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        Json problem = Served.json(answer);
        assertThat(problem.whole("status").or(0L)).isEqualTo(answer.statusCode());
        assertThat(problem.text("code").or("")).as(what).matches("[a-z]+\\.[a-z-]+");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "at sayso");
    }
}

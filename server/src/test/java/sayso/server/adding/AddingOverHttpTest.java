package sayso.server.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.json.Json;
import sayso.server.Served;
import sayso.server.reading.Limits;
import sayso.server.reading.Means;

@Timeout(300)
class AddingOverHttpTest {
    private static final String TEXT =
            "The ministry said on Monday that 12 people were killed. “We will rebuild,” Mayor Ana Ruiz said.";

    @TempDir
    Path folder;

    @Test
    void aPastedTextBecomesAReportAndThePageTellsOfIt() throws Exception {
        try (Served served = Served.in(folder)) {
            HttpResponse<String> given = served.form(
                    "/add",
                    new Served.Parts().with("text", TEXT).with("title", "Dam").with("publisher", "The Post"));
            String job = given.headers().firstValue("Location").orElse("");
            assertThat(given.statusCode()).isEqualTo(303);
            assertThat(job).startsWith("/jobs/J");

            Json ended = served.ended(job.substring("/jobs/".length()));
            String page = served.get(job).body();
            assertThat(ended.list("outcomes").getFirst().text("outcome").or("")).isEqualTo("added");
            assertThat(page)
                    .contains("done: 1 report", "/reports/", "In the ledger")
                    .doesNotContain("http-equiv");
            assertThat(served.get("/jobs").body()).contains(job, "done: 1 report");
            assertThat(served.get("/add").body()).contains("Latest jobs");
        }
    }

    @Test
    void aPastedTextIsTheReportThatItsFileIs() throws Exception {
        String text = TEXT + "\n\nThe dam had\nbroken on Sunday.";
        try (Served served = Served.in(folder)) {
            Served.Parts both = new Served.Parts().with("text", text.replace("\n", "\r\n"));
            String location = served.form("/add", both.with("files", "dam.txt", bytes(text)))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            Json ended = served.ended(location.substring("/jobs/".length()));

            assertThat(outcomes(ended)).hasSize(2);
            assertThat(served.ledger().stats().reports()).isEqualTo(1);
        }
    }

    @Test
    void filesOfAllSortsAreTakenInAsTheCommandLineDoes() throws Exception {
        byte[] page = Files.readAllBytes(Path.of("../docs/tutorial/reports/01-peninsula-news.html"));
        try (Served served = Served.in(folder)) {
            HttpResponse<String> given = served.sendParts(
                    "/api/v1/add",
                    new Served.Parts()
                            .with("files", "page.html", page)
                            .with("files", "note.txt", bytes(TEXT))
                            .with("files", "empty.txt", bytes(""))
                            .with("files", "wire.warc", warc("https://example.org/a", "<p>" + (TEXT + " ").repeat(5))));
            Json ended = served.ended(Served.json(given).text("id").or(""));

            assertThat(given.statusCode()).isEqualTo(202);
            assertThat(outcomes(ended))
                    .containsExactly(
                            "page.html added",
                            "note.txt added",
                            "empty.txt failed report.empty",
                            "https://example.org/a added");
            assertThat(served.get("/jobs/" + ended.text("id").or("")).body())
                    .contains("Try again what failed")
                    .doesNotContain(folder.toString());
            assertThat(served.ledger().stats().reports()).isEqualTo(3);
        }
    }

    @Test
    void hostileNamesOfFilesAreHarmless() throws Exception {
        Path within = Files.createDirectories(folder.resolve("within"));
        try (Served served = Served.in(within)) {
            Json ended = served.ended(Served.json(served.sendParts(
                            "/api/v1/add",
                            new Served.Parts()
                                    .with("files", "../../x", bytes(TEXT + " One."))
                                    .with("files", "<script>alert(1)</script>.txt", bytes(TEXT + " Two."))
                                    .with("files", "a".repeat(3000) + ".txt", bytes(TEXT + " Three."))))
                    .text("id")
                    .or(""));
            String page = served.get("/jobs/" + ended.text("id").or("")).body();

            assertThat(ended.list("outcomes")).hasSize(3);
            assertThat(outcomes(ended).getFirst()).isEqualTo("x added");
            assertThat(outcomes(ended)).allMatch(each -> each.endsWith(" added"));
            assertThat(page).doesNotContain("<script>alert");
            assertThat(within.resolve("x")).doesNotExist();
            assertThat(folder.resolve("x")).doesNotExist();
        }
    }

    @Test
    void addressesInsideAreRefusedAndFilesOfOursAreNoAddresses() throws Exception {
        try (Served served = Served.in(folder)) {
            String inside = served.at("/api/v1/stats").toString();
            Json ended = served.ended(Served.json(served.post("/api/v1/add", "{\"url\":\"" + inside + "\"}"))
                    .text("id")
                    .or(""));
            assertThat(outcomes(ended)).singleElement().asString().contains("failed web.");
            assertThat(ended.list("outcomes").getFirst().member("problem").toString())
                    .contains("web.address");

            for (String name : List.of("/etc/passwd", "file:///etc/passwd", "-", "ftp://example.org/x", "http:/x")) {
                assertThat(served.post("/api/v1/add", "{\"url\":\"" + name + "\"}")
                                .statusCode())
                        .as(name)
                        .isEqualTo(400);
                assertThat(served.post("/api/v1/add", "{\"feed\":\"" + name + "\"}")
                                .statusCode())
                        .as(name)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void tooManyAndTooLargeFilesAreRefused() throws Exception {
        Limits limits = Limits.usual().withFiles(2, 10_000).withBody(5_000);
        try (Served served = Served.in(folder, Means.of(Sayso::rulesOnly).withLimits(limits))) {
            Served.Parts many = new Served.Parts();
            IntStream.range(0, 3).forEach(i -> many.with("files", i + ".txt", bytes(TEXT)));
            HttpResponse<String> large =
                    served.sendParts("/api/v1/add", new Served.Parts().with("files", "x.txt", new byte[20_000]));
            HttpResponse<String> long_ = served.post("/api/v1/add", "{\"text\":\"" + "x".repeat(6_000) + "\"}");

            assertThat(served.sendParts("/api/v1/add", many).statusCode()).isEqualTo(413);
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("server.too-large");
            assertThat(long_.statusCode()).isEqualTo(413);
            assertThat(long_.body()).contains("server.too-large");
            assertThat(chunked(served)).isEqualTo("HTTP/1.1 413");
            assertThat(served.get("/api/v1/jobs").body()).contains("\"items\":[]");
        }
    }

    /// Says nothing of its length beforehand, and has sent everything before the answer comes.
    private static String chunked(Served served) throws Exception {
        byte[] form =
                new Served.Parts().with("files", "x.txt", new byte[20_000]).bytes();
        String head = "POST /add HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: multipart/form-data; boundary=" + Served.Parts.BOUNDARY + "\r\n\r\n"
                + Integer.toHexString(form.length) + "\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(bytes(head));
        request.writeBytes(form);
        request.writeBytes(bytes("\r\n0\r\n\r\n"));
        URI at = served.at("/add");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.toByteArray());
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    /// Reports can be deleted from the ledger: then they must not lie about here.
    @Test
    void whatIsInTheLedgerIsKeptInNoJobAndIsNotHeldInMemory() throws Exception {
        try (Served served = Served.in(folder)) {
            String location = served.form("/add", new Served.Parts().with("text", TEXT))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            served.ended(location.substring("/jobs/".length()));
            Path job = folder.resolve("served").resolve(location.substring(1));

            try (Stream<Path> files = Files.list(job)) {
                assertThat(files.toList())
                        .hasSize(2)
                        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("rebuild"));
            }
        }
    }

    @Test
    void anInputThatBreaksKeepsNoOtherBack() throws Exception {
        try (Served served = Served.in(folder)) {
            served.ledger().close();
            String location = served.form(
                            "/add",
                            new Served.Parts()
                                    .with("files", "one.txt", bytes(TEXT))
                                    .with("files", "two.txt", bytes(TEXT + " More.")))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
            Json ended = served.ended(location.substring("/jobs/".length()));

            assertThat(outcomes(ended)).hasSize(2).allMatch(each -> each.contains("failed"));
        }
    }

    @Test
    void theSameKeyGivesTheSameJobAlsoAfterARestart() throws Exception {
        String body = "{\"text\":\"" + TEXT + "\"}";
        String first;
        try (Served served = Served.in(folder)) {
            first = id(served.post("/api/v1/add", body, "Idempotency-Key", "monday"));
            assertThat(id(served.post("/api/v1/add", body, "Idempotency-Key", "monday")))
                    .isEqualTo(first);
            assertThat(id(served.post("/api/v1/add", body, "Idempotency-Key", "tuesday")))
                    .isNotEqualTo(first);
            assertThat(id(served.post("/api/v1/add", body))).isNotEqualTo(first);
        }
        try (Served served = Served.in(folder)) {
            assertThat(id(served.post("/api/v1/add", body, "Idempotency-Key", "monday")))
                    .isEqualTo(first);
            HttpResponse<String> other =
                    served.post("/api/v1/add", "{\"text\":\"Another text.\"}", "Idempotency-Key", "monday");
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).contains("server.key-reused");
            assertThat(Served.json(served.get("/api/v1/jobs")).list("items")).hasSize(3);
        }
    }

    @Test
    void eventsTellEachReportInOrderAndTheEnd() throws Exception {
        try (Served served = Served.in(folder)) {
            Served.Parts parts = new Served.Parts();
            IntStream.range(0, 12).forEach(i -> parts.with("files", i + ".txt", bytes(TEXT + " Number " + i + ".")));
            String job = id(served.sendParts("/api/v1/add", parts));

            List<String> lines =
                    served.get("/jobs/" + job + "/events").body().lines().toList();
            assertThat(lines.stream().filter(each -> each.startsWith("id: ")))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(i -> "id: " + i)
                            .toList());
            assertThat(lines.stream().filter(each -> each.contains("\"location\"")))
                    .hasSize(12)
                    .allMatch(each -> each.contains("\"outcome\":\"added\""));
            assertThat(lines.stream().filter(each -> each.startsWith("event: ")).toList())
                    .endsWith("event: end")
                    .filteredOn("event: end"::equals)
                    .hasSize(1);

            List<String> rest = served.get("/api/v1/jobs/" + job + "/events", "Last-Event-ID", "10")
                    .body()
                    .lines()
                    .filter(each -> each.startsWith("id: "))
                    .toList();
            assertThat(rest).containsExactly("id: 11", "id: 12");
        }
    }

    @Test
    void aServerThatStopsKeepsWhatWasReadAndGoesOnWithTheRest() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        String job;
        Means waiting = Means.of(() -> {
                    await(gate);
                    return Sayso.rulesOnly();
                })
                .withReaders(1);
        try (Served served = Served.in(folder, waiting)) {
            Served.Parts parts = new Served.Parts();
            IntStream.range(0, 6).forEach(i -> parts.with("files", i + ".txt", bytes(TEXT + " Number " + i + ".")));
            job = id(served.sendParts("/api/v1/add", parts));
            String behind = id(served.post("/api/v1/add", "{\"text\":\"" + TEXT + "\"}"));
            assertThat(behind).isNotEqualTo(job);
            Thread.ofVirtual().start(() -> {
                pause();
                gate.countDown();
            });
        }
        try (Served served = Served.in(folder)) {
            Json ended = served.ended(job);
            assertThat(outcomes(ended))
                    .containsExactlyElementsOf(IntStream.range(0, 6)
                            .mapToObj(i -> i + ".txt added")
                            .toList());
            assertThat(Served.json(served.get("/api/v1/jobs")).list("items")).hasSize(2);
        }
    }

    @Test
    void jobsBeyondTheLimitWaitInOrderAndSaySo() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Means waiting = Means.of(() -> {
                    await(gate);
                    return Sayso.rulesOnly();
                })
                .withReaders(1)
                .withLimits(Limits.usual().withJobs(1));
        try (Served served = Served.in(folder, waiting)) {
            id(served.post("/api/v1/add", "{\"text\":\"" + TEXT + "\"}"));
            id(served.post("/api/v1/add", "{\"text\":\"" + TEXT + " Two.\"}"));
            String third = id(served.post("/api/v1/add", "{\"text\":\"" + TEXT + " Three.\"}"));
            String page = served.get("/jobs/" + third).body();
            gate.countDown();

            assertThat(page).contains("waiting: 2 before it", "http-equiv=\"refresh\"", "data-events");
            assertThat(outcomes(served.ended(third))).containsExactly("pasted text added");
        }
    }

    @Test
    void whatFailedCanBeTriedAgainAndWhatDidNotCannot() throws Exception {
        try (Served served = Served.in(folder)) {
            String job = id(served.sendParts(
                    "/api/v1/add",
                    new Served.Parts().with("files", "a.txt", bytes(TEXT)).with("files", "b.txt", bytes(" "))));
            served.ended(job);
            HttpResponse<String> again = served.post("/api/v1/jobs/" + job + "/retry", "");
            Json retried = served.ended(id(again));

            assertThat(again.statusCode()).isEqualTo(202);
            assertThat(outcomes(retried)).containsExactly("b.txt failed report.empty");
            String good = id(served.post("/api/v1/add", "{\"text\":\"" + TEXT + "\"}"));
            served.ended(good);
            assertThat(served.post("/api/v1/jobs/" + good + "/retry", "").statusCode())
                    .isEqualTo(409);
            assertThat(served.get("/api/v1/jobs/Jnone").statusCode()).isEqualTo(404);
            assertThat(served.get("/jobs/Jnone").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aFormThatWasForgedAddsNothing() throws Exception {
        try (Served served = Served.in(folder)) {
            assertThat(served.sendParts("/add", new Served.Parts().with("text", TEXT))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(served.ledger().stats().reports()).isZero();
        }
    }

    private static List<String> outcomes(Json job) {
        List<String> outcomes = new ArrayList<>();
        for (Json each : job.list("outcomes")) {
            String code = each.member("problem")
                    .map(problem -> " " + problem.text("code").or(""))
                    .or("");
            outcomes.add(
                    each.text("location").or("") + " " + each.text("outcome").or("") + code);
        }
        return outcomes;
    }

    private static String id(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return Served.json(response).text("id").or("");
    }

    private static byte[] warc(String url, String html) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article>" + html
                + "</article></body></html>";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
                + "WARC-Record-ID: <urn:uuid:1b4e28ba-2fa1-11d2-883f-0016d3cca427>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + bytes(http).length + "\r\n\r\n";
        return bytes(head + http + "\r\n\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

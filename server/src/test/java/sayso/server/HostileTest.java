package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Maybe;
import sayso.server.account.Role;

/// Requests that nobody means well with.
@Timeout(120)
class HostileTest {
    private static final String ID = "X-Request-Id: a%0d%0aX-Evil: yes\r\n";
    private static final String FORM =
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    @TempDir
    Path folder = Path.of("");

    private Door door;
    private String cookie = "";

    @BeforeEach
    void open() throws Exception {
        door = Door.open(folder, List.of(Role.values()), Maybe.unknown(), Door.narrow());
        cookie = "Cookie: " + door.session(Role.ADMIN) + "\r\n";
    }

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../accounts.db",
                "/assets/..%2faccounts.db",
                "/assets/%2e%2e/accounts.db",
                "/assets/%2e%2e%2faccounts.db",
                "/assets/..%5c..%5caccounts.db",
                "/assets/..;/accounts.db",
                "/assets/%252e%252e/accounts.db",
                "/assets//etc/passwd",
                "/assets/%00sayso.css",
                "/assets/sayso.css%00.png",
                "/assets/",
                "/../../../../etc/passwd",
                "/reports/..%2f..%2fetc%2fpasswd",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml"
            })
    void noPathLeadsOutOfWhatIsServed(String path) throws Exception {
        String answer =
                door.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 404);
        assertThat(answer)
                .doesNotContain("SQLite format", "root:", "Manifest-Version")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example:8080\r\n",
                "GET / HTTP/1.1\r\nHost: 192.0.2.7\r\n",
                "GET / HTTP/1.1\r\nHost: [::2]\r\n",
                "GET / HTTP/1.1\r\nHost: user@localhost\r\n",
                "GET / HTTP/1.1\r\nHost:\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n",
                "GET / HTTP/1.1\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n",
                "GET / HTTP/1.0\r\n"
            })
    void answersToNoNameButItsOwn(String head) throws Exception {
        String answer = door.raw(head + cookie + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isIn(400, 421);
        assertThat(answer).doesNotContain("On whose word?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "localhost.", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"})
    void answersToTheNamesOfThisMachine(String host) throws Exception {
        String answer = door.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + cookie + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\nzz\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\nContent-Length: 3\r\n"
                        + "Connection: close\r\n\r\nabc",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                        + "Content-Length: 9\r\nConnection: close\r\n\r\n--x\r\n\r\n--",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain; charset=no-such\r\n"
                        + "Content-Length: 3\r\nConnection: close\r\n\r\nabc",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 8\r\nConnection: close\r\n\r\ncsrf=%zz"
            })
    void whatIsNoRequestIsRefusedInFewWords(String request) throws Exception {
        String answer = door.raw(request);
        assertThat(status(answer)).as(answer).matches(status -> status / 100 == 4 || status == 505);
        assertThat(answer).doesNotContain("Exception", "\tat ", "Jetty", "jetty", ".java", "caused by");
        assertThat(door.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void noHeaderIsMadeOfWhatIsAsked() throws Exception {
        String answer = door.raw("GET /?x=1%0d%0aX-Evil:%20yes HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + ID + "Connection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(303);
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("\r\nx-evil");
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws Exception {
        assertThat(status(door.raw("GET /?q=" + "x".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")))
                .isEqualTo(414);
        assertThat(status(door.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(40_000) + "\r\n\r\n")))
                .isEqualTo(431);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedHoweverItIsSent() throws Exception {
        String announced = door.raw(FORM + "Content-Length: 999999999\r\n\r\nname=");
        String chunked = door.raw(FORM + "Transfer-Encoding: chunked\r\n\r\n"
                + ("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(4) + "0\r\n\r\n");
        String fits = door.raw(FORM + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + "1000\r\n"
                + "x".repeat(4096) + "\r\n0\r\n\r\n");

        assertThat(status(announced)).isEqualTo(413);
        assertThat(status(chunked)).isEqualTo(413);
        assertThat(status(fits)).isEqualTo(403);
    }

    /// The line stays open for what is still coming: hung up on, it would lose the answer.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 18000\r\n\r\n",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 18000\r\n\r\n",
                "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 18000\r\n\r\n",
            })
    void whoIsRefusedWhileStillSendingHearsTheAnswer(String head) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(50_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int part = 0; part < 18; part++) {
                out.write("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(30);
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(status(answer)).isBetween(400, 499);
        }
    }

    @Test
    void aFormWithFilesThatIsTooLargeIsRefused() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + "y".repeat(25_000) + "\r\n--x--\r\n";
        HttpResponse<String> answer = door.send(door.to("/sign-in")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII)))));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatTricklesInIsEnded() throws Exception {
        String answer = trickled(FORM + "Content-Length: 9000\r\n\r\n");
        assertThat(status(answer)).isEqualTo(408);
    }

    @Test
    void aHeadThatTricklesInIsEnded() throws Exception {
        assertThat(trickled("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow: "))
                .isEmpty();
    }

    @Test
    void whoIsSlowKeepsNobodyElseWaiting() throws Exception {
        try (Socket one = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            one.getOutputStream()
                    .write("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            one.getOutputStream().flush();
            assertThat(door.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    /// Sends these bytes and then one more every tenth of a second, until the other side hangs up.
    private String trickled(String head) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setSoTimeout(50_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread trickle = Thread.ofVirtual().start(() -> trickle(out));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (java.net.SocketException e) {
                return "";
            } finally {
                trickle.interrupt();
                trickle.join();
            }
        }
    }

    private static void trickle(OutputStream out) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // the other side hung up: that is what the test waits for
        }
    }

    @Test
    void aBrowserIsToldToTrustNothingElse() throws Exception {
        for (String path : List.of("/sign-in", "/assets/sayso.css", "/nowhere", "/")) {
            Map<String, List<String>> headers = door.get(path).headers().map();
            assertThat(String.valueOf(headers.get("content-security-policy")))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.get("x-content-type-options")).contains("nosniff");
            assertThat(headers.get("cross-origin-opener-policy")).contains("same-origin");
            assertThat(headers.get("cross-origin-resource-policy")).contains("same-origin");
            assertThat(headers.get("referrer-policy")).contains("same-origin");
            assertThat(headers).doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        }
    }

    @Test
    void strangersAreHeldBackByAddress() throws Exception {
        var once = new sayso.server.guard.Restraints.Rate(5, 1);
        var tight = new sayso.server.guard.Restraints(Door.narrow().size(), once, once, once);
        try (Door tightly = Door.open(folder.resolve("tight"), List.of(Role.EDITOR), Maybe.unknown(), tight)) {
            String session = tightly.session(Role.EDITOR);
            for (int i = 0; i < 5; i++) {
                assertThat(tightly.status(tightly.to("/sign-in"))).isEqualTo(200);
            }
            HttpResponse<String> held = tightly.get("/sign-in");
            assertThat(held.statusCode()).isEqualTo(429);
            assertThat(held.headers().firstValue("Retry-After")).contains("1");
            assertThat(tightly.status(tightly.to("/").header("X-Forwarded-For", "192.0.2.9")))
                    .as("anybody can write this")
                    .isEqualTo(429);
            assertThat(tightly.status(tightly.to("/").header("Authorization", "Bearer guess")))
                    .as("who tries tokens is a stranger")
                    .isEqualTo(429);
            assertThat(tightly.status(tightly.to("/").header("Cookie", session)))
                    .as("who is signed in has requests of their own")
                    .isEqualTo(200);
            tightly.clock().move(java.time.Duration.ofSeconds(1));
            assertThat(tightly.status(tightly.to("/sign-in"))).isEqualTo(200);
        }
    }

    @Test
    void behindAProxyItsLastWordCountsAsTheAddress() throws Exception {
        var once = new sayso.server.guard.Restraints.Rate(1, 1);
        var tight = new sayso.server.guard.Restraints(Door.narrow().size(), once, once, once);
        Maybe<URI> url = Maybe.known(URI.create("https://sayso.example.org"));
        try (Door tightly = Door.open(folder.resolve("proxy"), List.of(Role.EDITOR), url, tight)) {
            assertThat(tightly.status(tightly.to("/sign-in").header("X-Forwarded-For", "192.0.2.1")))
                    .isEqualTo(200);
            assertThat(tightly.status(tightly.to("/sign-in").header("X-Forwarded-For", "198.51.100.7, 192.0.2.1")))
                    .isEqualTo(429);
            assertThat(tightly.status(tightly.to("/sign-in").header("X-Forwarded-For", "192.0.2.2")))
                    .isEqualTo(200);
        }
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }
}

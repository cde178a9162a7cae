package sayso.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.ingest.unpacking.Brotli;

/// A server on this machine that answers as servers should not.
@Timeout(20)
class WebTest {
    private static final long MOST = 100_000;

    private static final WebOptions HERE =
            new WebOptions("Test", MOST, Duration.ofSeconds(2), InetAddress::isLoopbackAddress);

    @Test
    void fetchesAPage() throws IOException {
        Fetched fetched =
                get(_ -> "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello and more");
        assertThat(text(fetched)).isEqualTo("hello");
    }

    @Test
    void joinsPieces() throws IOException {
        assertThat(text(get(_ ->
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")))
                .isEqualTo("abcde");
    }

    @Test
    void takesWhatCameWhenTheLengthWasTooLong() throws IOException {
        assertThat(text(get(_ -> "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort")))
                .isEqualTo("short");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        HTTP/1.1 404 Not Found\\n\\n                                     | STATUS
        HTTP/1.1 200 OK\\nContent-Length: 999999999\\n\\n                | SIZE
        HTTP/1.1 200 OK\\nContent-Encoding: br\\n\\nxx                    | ENCODING
        HTTP/1.1 200 OK\\nContent-Encoding: zstd\\n\\nxx                  | ENCODING
        HTTP/1.1 200 OK\\nContent-Encoding: compress\\n\\nxx              | ENCODING
        HTTP/1.1 404 Not Found\\nContent-Encoding: gzip\\n\\nxx           | STATUS
        HTTP/1.1 304 Not Modified\\n\\n                                 | STATUS
        HTTP/1.1 200 OK\\nContent-Encoding: gzip\\n\\nnot packed          | ENCODING
        HTTP/1.1 200 OK\\nTransfer-Encoding: chunked\\n\\nzz\\n           | ENCODING
        HTTP/1.1 302 Found\\nLocation: /again\\n\\n                       | REDIRECTS
        HTTP/1.1 302 Found\\nLocation: file:///etc/passwd\\n\\n           | ADDRESS
        HTTP/1.1 302 Found\\nLocation: http://169.254.169.254/\\n\\n      | ADDRESS
        HTTP/1.1 302 Found\\nLocation: http://[::ffff:10.0.0.1]/\\n\\n    | ADDRESS
        SSH-2.0-x\\n                                                     | CONNECTION
        ~~                                                               | CONNECTION
        """)
    void refusesWithAReason(String answer, Fetched.Failure failure) throws IOException {
        assertThat(failure(get(_ -> answer.replace("\\n", "\r\n")))).isEqualTo(failure);
    }

    @Test
    void endsAtTheLimitWhatUnpacksWithoutEnd() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[20_000_000]);
        }
        assertThat(failure(get(_ -> packed.toString(StandardCharsets.ISO_8859_1))))
                .isEqualTo(Fetched.Failure.SIZE);
    }

    @Test
    void readsBrotliAndEndsItsBombs() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n";
        assertThat(text(get(_ -> head + new String(Brotli.page(), StandardCharsets.ISO_8859_1))))
                .isEqualTo(Brotli.PAGE);
        assertThat(failure(get(_ -> head + new String(Brotli.bomb(), StandardCharsets.ISO_8859_1))))
                .isEqualTo(Fetched.Failure.SIZE);
    }

    @Test
    void readsZstdAndEndsItsBombs() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\n";
        byte[] page = Zstd.compress("hello".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = Zstd.compress(new byte[64 << 20]);
        assertThat(text(get(_ -> head + new String(page, StandardCharsets.ISO_8859_1))))
                .isEqualTo("hello");
        assertThat(failure(get(_ -> head + new String(bomb, StandardCharsets.ISO_8859_1))))
                .isEqualTo(Fetched.Failure.SIZE);
    }

    @Test
    void endsPiecesThatAreMostlyAboutThemselves() throws IOException {
        String piece = "1;" + "x".repeat(10_000) + "\r\na\r\n";
        assertThat(failure(get(_ -> "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + piece.repeat(200))))
                .isEqualTo(Fetched.Failure.SIZE);
    }

    @Test
    void endsAHeaderWithoutEnd() throws IOException {
        assertThat(failure(get(_ -> "HTTP/1.1 200 OK\r\nX: " + "x".repeat(50_000))))
                .isEqualTo(Fetched.Failure.SIZE);
        assertThat(failure(get(_ -> "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(5_000))))
                .isEqualTo(Fetched.Failure.SIZE);
    }

    @Test
    void givesUpOnAServerThatTrickles() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> trickle(server));
            long start = System.nanoTime();
            assertThat(failure(new Web(HERE).get(url(server)))).isEqualTo(Fetched.Failure.TIME);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/", "http://127.0.0.1:1/", "http://[::1]/", "http://0x7f.1/", "http://2130706433/",
                "file:///etc/passwd", "ftp://example.org/", "http://", "http://user:word@example.org/",
                        "not an address",
                "http://169.254.169.254/latest/meta-data/"
            })
    void asksNoAddressOfThisMachineOrItsNetwork(String url) {
        assertThat(failure(new Web(WebOptions.usual()).get(url)))
                .isIn(Fetched.Failure.ADDRESS, Fetched.Failure.CONNECTION);
    }

    /// Answers every request of one fetch with what `answers` gives for its number.
    private static Fetched get(Function<Integer, String> answers) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, answers));
            return new Web(HERE).get(url(server));
        }
    }

    private static String url(ServerSocket server) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/page";
    }

    private static void serve(ServerSocket server, Function<Integer, String> answers) {
        for (int number = 0; !server.isClosed(); number++) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read(new byte[4096]);
                OutputStream out = socket.getOutputStream();
                out.write(answers.apply(number).getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // whoever asked has seen enough
            }
        }
    }

    private static void trickle(ServerSocket server) {
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            for (int sent = 0; sent < 100; sent++) {
                out.write('x');
                out.flush();
                Thread.sleep(200);
            }
        } catch (IOException e) {
            // the reader gave up
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String text(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> new String(body.bytes(), StandardCharsets.UTF_8);
            case Fetched.Failed(Fetched.Failure failure, String message) -> failure + " " + message;
            case Fetched.Unchanged() -> "unchanged";
        };
    }

    private static Fetched.Failure failure(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> throw new AssertionError("fetched " + body.bytes().length + " bytes");
            case Fetched.Failed(Fetched.Failure failure, String _) -> failure;
            case Fetched.Unchanged() -> throw new AssertionError("nothing was known before");
        };
    }
}

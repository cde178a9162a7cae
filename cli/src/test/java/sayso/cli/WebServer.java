package sayso.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import sayso.ingest.web.WebOptions;

/// A news site on this machine, which only a test may ask: a feed of two reports, and as many pages as anyone asks
/// for.
final class WebServer implements AutoCloseable {
    private static final String STORY =
            "<title>Bridge</title><p>The bridge, closed since spring, will open again, the mayor said on Monday.</p>";

    private final ServerSocket server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final String ballast;

    /// @param ballast bytes that make each page longer
    WebServer(int ballast) throws IOException {
        this.ballast = "<!--" + "x".repeat(ballast) + "-->";
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    static WebOptions here() {
        return new WebOptions("Test", 16 << 20, Duration.ofSeconds(20), InetAddress::isLoopbackAddress);
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    List<String> asked() {
        return asked;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] bytes = new byte[4096];
                int read = socket.getInputStream().read(bytes);
                String request = new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8);
                socket.getOutputStream().write(answer(request).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException _) {
                // closed, or whoever asked is gone
            }
        }
    }

    private String answer(String request) {
        String path = request.split(" ", 3)[1];
        asked.add(path);
        if (path.equals("/robots.txt")) {
            return "HTTP/1.1 404 Not Found\r\n\r\n";
        }
        if (request.contains("If-None-Match: \"1\"\r\n")) {
            return "HTTP/1.1 304 Not Modified\r\n\r\n";
        }
        boolean feed = path.equals("/feed");
        String body = feed
                ? "<rss><channel><item><link>/a</link></item><item><link>/b</link></item></channel></rss>"
                : STORY + ballast;
        return "HTTP/1.1 200 OK\r\nContent-Type: " + (feed ? "application/rss+xml" : "text/html")
                + "\r\nETag: \"1\"\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

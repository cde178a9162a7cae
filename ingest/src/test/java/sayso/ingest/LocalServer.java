package sayso.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A server on this machine, which only a test may ask.
final class LocalServer implements AutoCloseable {
    private final ServerSocket server;
    private final Function<String, byte[]> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /// Has a few pages and answers 404 to everything else.
    LocalServer(Map<String, String> pages) {
        this(request -> page(pages.get(path(request))));
    }

    /// Answers each request with what `answers` makes of its lines.
    LocalServer(Function<String, byte[]> answers) {
        this.answers = answers;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    /// The paths that were asked for, in order.
    List<String> asked() {
        return requests.stream().map(LocalServer::path).toList();
    }

    static String path(String request) {
        return request.split(" ", 3)[1];
    }

    static byte[] page(@org.jspecify.annotations.Nullable String html) {
        return html == null
                ? "HTTP/1.1 404 Not Found\r\n\r\n".getBytes(StandardCharsets.UTF_8)
                : answer("Content-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /// @param headers lines without the end of the last
    static byte[] answer(String headers, byte[] body) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        answer.writeBytes(body);
        return answer.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] bytes = new byte[4096];
                int read = socket.getInputStream().read(bytes);
                String request = new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8);
                requests.add(request);
                OutputStream out = socket.getOutputStream();
                out.write(answers.apply(request));
                out.flush();
            } catch (IOException e) {
                // closed, or whoever asked has seen enough
            }
        }
    }
}

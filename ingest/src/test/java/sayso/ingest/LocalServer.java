package sayso.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A server on this machine that has a few pages and answers 404 to everything else.
final class LocalServer implements AutoCloseable {
    private final ServerSocket server;
    private final Map<String, String> pages;

    LocalServer(Map<String, String> pages) {
        this.pages = Map.copyOf(pages);
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

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                byte[] request = new byte[4096];
                int read = socket.getInputStream().read(request);
                String path = new String(request, 0, Math.max(0, read), StandardCharsets.UTF_8).split(" ", 3)[1];
                OutputStream out = socket.getOutputStream();
                out.write(answer(path).getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                // closed, or whoever asked has seen enough
            }
        }
    }

    private String answer(String path) {
        String page = pages.get(path);
        return page == null
                ? "HTTP/1.1 404 Not Found\r\n\r\n"
                : "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    }
}

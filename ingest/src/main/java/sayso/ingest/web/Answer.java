package sayso.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import sayso.reading.Maybe;

/// An answer in HTTP/1.1 (RFC 9112): status, headers, body.
final class Answer {
    private static final int MOST_HEADERS = 200;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Answer read(Wire wire, long most) throws IOException {
        int status = status(wire.line());
        Map<String, String> headers = headers(wire);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            chunks(wire, body, most);
        } else {
            wire.copy(length(headers, most), body, most);
        }
        return new Answer(status, headers, unpacked(body.toByteArray(), headers, most));
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    Maybe<String> header(String name) {
        return Maybe.ofText(headers.getOrDefault(name, ""));
    }

    private static int status(String line) throws WebException {
        String[] parts = line.split(" ", 3);
        if (!line.startsWith("HTTP/1.") || parts.length < 2 || !parts[1].matches("[1-5]\\d\\d")) {
            throw new WebException(Fetched.Failure.CONNECTION, "the server does not speak HTTP");
        }
        return Integer.parseInt(parts[1]);
    }

    private static Map<String, String> headers(Wire wire) throws IOException {
        Map<String, String> headers = new HashMap<>();
        int lines = 0;
        for (String line = wire.line(); !line.isEmpty(); line = wire.line()) {
            if (++lines > MOST_HEADERS) {
                throw new WebException(Fetched.Failure.SIZE, "the server sends headers without end");
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /// A length that is none says nothing: the body ends with the connection.
    private static long length(Map<String, String> headers, long most) throws WebException {
        String told = headers.getOrDefault("content-length", "");
        if (!told.matches("\\d{1,18}")) {
            return Long.MAX_VALUE;
        }
        long length = Long.parseLong(told);
        if (length > most) {
            throw new WebException(Fetched.Failure.SIZE, "the page is larger than the limit of " + most + " bytes");
        }
        return length;
    }

    private static void chunks(Wire wire, ByteArrayOutputStream body, long most) throws IOException {
        while (true) {
            String size = wire.line().split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw new WebException(Fetched.Failure.ENCODING, "the page is sent in pieces without a length");
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                return;
            }
            wire.copy(length, body, most);
            wire.line();
        }
    }

    private static byte[] unpacked(byte[] body, Map<String, String> headers, long most) throws IOException {
        String encoding = headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> body;
            case "gzip", "x-gzip" -> all(new GZIPInputStream(new ByteArrayInputStream(body)), most);
            case "deflate" -> all(new InflaterInputStream(new ByteArrayInputStream(body)), most);
            default ->
                throw new WebException(
                        Fetched.Failure.ENCODING, "the page is packed as “" + encoding + "”, which was not asked for");
        };
    }

    private static byte[] all(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
        if (bytes.length > most) {
            throw new WebException(
                    Fetched.Failure.SIZE, "unpacked, the page is larger than the limit of " + most + " bytes");
        }
        return bytes;
    }
}

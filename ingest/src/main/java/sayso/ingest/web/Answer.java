package sayso.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import sayso.ingest.unpacking.Unpacking;
import sayso.ingest.unpacking.UnpackingException;
import sayso.reading.Maybe;

/// An answer in HTTP/1.1 (RFC 9112): status, headers, body.
final class Answer {
    private static final int MOST_HEADERS = 200;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] heard;
    private final byte[] packed;

    private Answer(int status, Map<String, String> headers, byte[] heard, byte[] packed) {
        this.status = status;
        this.headers = headers;
        this.heard = heard;
        this.packed = packed;
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
        return new Answer(status, headers, wire.heard(), body.toByteArray());
    }

    int status() {
        return status;
    }

    /// Every byte of the answer as it came.
    byte[] heard() {
        return heard;
    }

    /// The body, its pieces joined.
    byte[] packed() {
        return packed;
    }

    /// The body as it was before the server packed it.
    byte[] body(long most) throws WebException {
        try {
            return Unpacking.unpack(packed, headers.getOrDefault("content-encoding", ""), most);
        } catch (UnpackingException e) {
            Fetched.Failure failure = switch (e.reason()) {
                case TOO_LARGE -> Fetched.Failure.SIZE;
                case BROKEN, UNKNOWN -> Fetched.Failure.ENCODING;
            };
            throw new WebException(failure, "the page cannot be read: " + e.getMessage());
        }
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
                trailer(wire);
                return;
            }
            wire.copy(length, body, most);
            wire.line();
        }
    }

    /// What may follow the last piece, up to an empty line; nobody minds if that is missing.
    private static void trailer(Wire wire) throws IOException {
        try {
            headers(wire);
        } catch (EOFException _) {
            // all pieces are there
        }
    }
}

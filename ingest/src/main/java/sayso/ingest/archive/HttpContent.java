package sayso.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import sayso.reading.Maybe;

/// The answer of a server as an archive keeps it, mostly unpacked already.
final class HttpContent {
    private static final int GZIP = 0x1F;

    private HttpContent() {}

    static Maybe<ArchivedPage> page(Counted in, long length, Maybe<String> url, long most) throws IOException {
        String status = in.line();
        if (!status.matches("HTTP/\\d(?:\\.\\d)? 200(?: .*)?")) {
            return Maybe.unknown();
        }
        Map<String, String> headers = new HashMap<>();
        long read = status.length() + 2L;
        for (String line = in.line(); !line.isEmpty(); line = in.line()) {
            read += line.length() + 2L;
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        String type = headers.getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        if (!isText(type)) {
            return Maybe.unknown();
        }
        byte[] rest = in.rest(length - read);
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        return page(type, url, unpacked(chunked ? joined(rest) : rest, most));
    }

    static Maybe<ArchivedPage> page(String type, Maybe<String> url, byte[] content) {
        return isText(type) && content.length > 0
                ? Maybe.known(new ArchivedPage(url, !type.startsWith("text/plain"), content))
                : Maybe.unknown();
    }

    private static boolean isText(String type) {
        return type.startsWith("text/html") || type.startsWith("text/plain") || type.startsWith("application/xhtml");
    }

    /// Archives often keep the header of pieces that they have joined already.
    private static byte[] joined(byte[] pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Counted in = new Counted(new ByteArrayInputStream(pieces));
        try {
            for (String size = in.line().split(";", 2)[0].strip();
                    !size.equals("0");
                    size = in.line().strip()) {
                if (!size.matches("[0-9a-fA-F]{1,8}")) {
                    return out.size() == 0 ? pieces : out.toByteArray();
                }
                out.writeBytes(in.take(Long.parseLong(size, 16), pieces.length));
                in.line();
            }
        } catch (IOException _) {
            return out.size() == 0 ? pieces : out.toByteArray();
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] body, long most) throws IOException {
        boolean packed = body.length > 2 && body[0] == GZIP && (body[1] & 0xFF) == 0x8B;
        if (!packed) {
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
            if (bytes.length > most) {
                throw new ArchiveException("a page unpacks without end");
            }
            return bytes;
        }
    }
}

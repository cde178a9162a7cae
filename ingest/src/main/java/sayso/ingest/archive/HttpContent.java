package sayso.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import sayso.ingest.unpacking.Unpacking;
import sayso.ingest.unpacking.UnpackingException;
import sayso.reading.Maybe;

/// The answer of a server as an archive keeps it, mostly unpacked already.
final class HttpContent {
    /// Packed bytes show a control character among so many.
    private static final int LOOKED_AT = 1000;

    private final Maybe<String> url;
    private final long most;

    HttpContent(Maybe<String> url, long most) {
        this.url = url;
        this.most = most;
    }

    /// The page in an answer; unknown where it is none, or the answer says that there is no page.
    ///
    /// @param content status line, headers and body
    /// @param whole whether that is all of it
    Maybe<Archived> answer(byte[] content, boolean whole) throws IOException {
        Counted in = new Counted(new ByteArrayInputStream(content));
        if (!in.line().matches("HTTP/\\d(?:\\.\\d)? 200(?: .*)?")) {
            return Maybe.unknown();
        }
        Map<String, String> headers = headers(in);
        String type = headers.getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        if (!isText(type)) {
            return Maybe.unknown();
        }
        if (!whole) {
            return Maybe.known(tooLarge());
        }
        byte[] rest = in.rest(content.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        return page(type, headers.getOrDefault("content-encoding", ""), chunked ? joined(rest) : rest);
    }

    /// The page that a record holds without an answer around it.
    Maybe<Archived> page(String type, byte[] content) {
        return isText(type) ? page(type, "", content) : Maybe.unknown();
    }

    private Maybe<Archived> page(String type, String encodings, byte[] packed) {
        try {
            byte[] content = unpacked(packed, encodings);
            if (content.length > most) {
                return Maybe.known(tooLarge());
            }
            return content.length == 0
                    ? Maybe.unknown()
                    : Maybe.known(new ArchivedPage(url, !type.startsWith("text/plain"), content));
        } catch (UnpackingException e) {
            return Maybe.known(new Archived.Unreadable(url, e.reason(), String.valueOf(e.getMessage())));
        }
    }

    private Archived tooLarge() {
        return new Archived.Unreadable(
                url, UnpackingException.Reason.TOO_LARGE, "it is larger than the limit of " + most + " bytes");
    }

    private static Map<String, String> headers(Counted in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = in.line(); !line.isEmpty(); line = in.line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
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
                    size = in.line().split(";", 2)[0].strip()) {
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

    /// Archives often keep the header of a packing that they have undone already: what reads as text is taken as it
    /// is.
    private byte[] unpacked(byte[] body, String told) throws UnpackingException {
        String encodings = told;
        if (told.isEmpty()) {
            encodings = Unpacking.isGzip(body) ? "gzip" : Unpacking.isZstd(body) ? "zstd" : "";
        }
        try {
            return Unpacking.unpack(body, encodings, most);
        } catch (UnpackingException e) {
            if (e.reason() != UnpackingException.Reason.TOO_LARGE && readsAsText(body)) {
                return body;
            }
            throw e;
        }
    }

    private static boolean readsAsText(byte[] body) {
        for (int at = 0; at < Math.min(body.length, LOOKED_AT); at++) {
            boolean control = body[at] >= 0 && body[at] < ' ' && "\t\n\f\r".indexOf(body[at]) < 0;
            if (control) {
                return false;
            }
        }
        return true;
    }
}

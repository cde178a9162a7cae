package sayso.ingest.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import sayso.reading.Maybe;

/// The pages of a WARC, gzipped or not, in order. Requests, revisits, pictures and answers other than 200 are passed
/// over; so is a record whose address is broken, but for its address.
public final class Warc implements Closeable {
    private static final int GZIP = 0x1F;

    private static final int MOST_HEADERS = 200;

    private final InputStream raw;
    private final Counted in;
    private final long mostBytes;

    /// @param mostBytes of one page; larger ones are passed over
    public Warc(InputStream in, long mostBytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        this.raw = first == GZIP ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
        this.in = new Counted(raw);
        this.mostBytes = mostBytes;
    }

    /// The next page; unknown at the end.
    ///
    /// @throws ArchiveException if this is no WARC; another IOException if it breaks off
    public Maybe<ArchivedPage> next() throws IOException {
        for (int first = in.afterEmptyLines(); first >= 0; first = in.afterEmptyLines()) {
            String version = (char) first + in.line();
            if (!version.startsWith("WARC/")) {
                throw new ArchiveException("a record does not begin with WARC/1.0 or WARC/1.1");
            }
            Map<String, String> headers = headers();
            long length = length(headers.getOrDefault("content-length", ""));
            if (length > mostBytes || !isWanted(headers)) {
                in.skip(length);
                continue;
            }
            Maybe<ArchivedPage> page = page(headers, in.take(length, mostBytes));
            if (page.isKnown()) {
                return page;
            }
        }
        return Maybe.unknown();
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = in.line(); !line.isEmpty(); line = in.line()) {
            int colon = line.indexOf(':');
            if (colon > 0 && headers.size() < MOST_HEADERS) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static long length(String told) throws ArchiveException {
        if (!told.matches("\\d{1,18}")) {
            throw new ArchiveException("a record does not tell its length");
        }
        return Long.parseLong(told);
    }

    private static boolean isWanted(Map<String, String> headers) {
        String type = headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
        return type.equals("response") || type.equals("resource") || type.equals("conversion");
    }

    private Maybe<ArchivedPage> page(Map<String, String> headers, byte[] content) {
        String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        Maybe<String> url = address(headers.getOrDefault("warc-target-uri", ""));
        try {
            return type.startsWith("application/http")
                    ? HttpContent.page(new Counted(new ByteArrayInputStream(content)), content.length, url, mostBytes)
                    : HttpContent.page(type, url, content);
        } catch (IOException _) {
            // one broken answer among thousands: the next record tells where it begins
            return Maybe.unknown();
        }
    }

    /// WARC 1.0 put addresses into angle brackets.
    private static Maybe<String> address(String told) {
        String bare = told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
        boolean whole = (bare.startsWith("http://") || bare.startsWith("https://"))
                && bare.chars().noneMatch(Character::isWhitespace);
        return whole ? Maybe.ofText(bare) : Maybe.unknown();
    }
}

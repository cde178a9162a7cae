package sayso.ingest.archive;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import sayso.reading.Maybe;

/// The pages of a WARC, gzipped or not, in order. Requests, revisits, pictures and answers other than 200 are passed
/// over, and so is what robots.txt says; a record whose address is broken is read without it.
public final class Warc implements Closeable {
    private static final int GZIP = 0x1F;

    private static final String ROBOTS = "/robots.txt";

    private static final int MOST_HEADERS = 200;

    /// What headers may add to a page.
    private static final int HEAD = 64 * 1024;

    private final InputStream raw;
    private final Counted in;
    private final long mostBytes;

    /// @param mostBytes of one page; larger ones cannot be read
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
    public Maybe<Archived> next() throws IOException {
        for (int first = in.afterEmptyLines(); first >= 0; first = in.afterEmptyLines()) {
            Map<String, String> headers = headers(first, in);
            long length = length(headers);
            if (!isWanted(headers)) {
                in.skip(length);
                continue;
            }
            boolean whole = length <= mostBytes + HEAD;
            Maybe<Archived> page = page(headers, in.take(length, whole ? length : HEAD), whole);
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

    /// The headers of the record that begins with `first`.
    static Map<String, String> headers(int first, Counted in) throws IOException {
        if (first != 'W' || !in.line().startsWith("ARC/")) {
            throw new ArchiveException("a record does not begin with WARC/1.0 or WARC/1.1");
        }
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

    static long length(Map<String, String> headers) throws ArchiveException {
        String told = headers.getOrDefault("content-length", "");
        if (!told.matches("\\d{1,18}")) {
            throw new ArchiveException("a record does not tell its length");
        }
        return Long.parseLong(told);
    }

    private static boolean isWanted(Map<String, String> headers) {
        String type = headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
        return type.equals("response") || type.equals("resource") || type.equals("conversion");
    }

    private Maybe<Archived> page(Map<String, String> headers, byte[] content, boolean whole) {
        String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        Maybe<String> url = address(headers.getOrDefault("warc-target-uri", ""));
        if (url.isKnownAnd(Warc::isRulesForRobots)) {
            return Maybe.unknown();
        }
        HttpContent http = new HttpContent(url, mostBytes);
        try {
            return type.startsWith("application/http") ? http.answer(content, whole) : http.page(type, content);
        } catch (IOException _) {
            // one broken answer among thousands: the next record tells where it begins
            return Maybe.unknown();
        }
    }

    /// RFC 9309: always at the root of a host, and never a report.
    private static boolean isRulesForRobots(String url) {
        return url.indexOf('/', url.indexOf("://") + 3) == url.length() - ROBOTS.length() && url.endsWith(ROBOTS);
    }

    /// WARC 1.0 put addresses into angle brackets.
    private static Maybe<String> address(String told) {
        String bare = told.startsWith("<") && told.endsWith(">") ? told.substring(1, told.length() - 1) : told;
        boolean whole = (bare.startsWith("http://") || bare.startsWith("https://"))
                && bare.chars().noneMatch(Character::isWhitespace);
        return whole ? Maybe.ofText(bare) : Maybe.unknown();
    }
}

package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sayso.ingest.unpacking.Brotli;
import sayso.reading.Report;

/// WARC and WACZ, as crawlers write them and as they should not.
@Timeout(30)
class ArchivesTest {
    private static final String STORY =
            "<p>The mayor said on Monday that the bridge, closed since spring, would open again.</p>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsOneReportAResponse() throws IOException {
        Path warc = save(
                "a.warc",
                record("warcinfo", "", "software: x")
                        + page("https://e.org/a")
                        + record("request", "https://e.org/a", "GET / HTTP/1.1\r\n\r\n")
                        + page("https://e.org/b"));
        assertThat(urls(warc)).containsExactly("https://e.org/a", "https://e.org/b");
    }

    @Test
    void readsPackedRecords() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String record : List.of(page("https://e.org/a"), page("https://e.org/b"))) {
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write(record.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path warc = folder.resolve("a.warc.gz");
        Files.write(warc, packed.toByteArray());
        assertThat(urls(warc)).containsExactly("https://e.org/a", "https://e.org/b");

        Path cut = folder.resolve("cut.warc.gz");
        Files.write(cut, Arrays.copyOf(packed.toByteArray(), packed.size() - 40));
        assertThat(urls(cut)).containsExactly("https://e.org/a", "archive.broken");
    }

    @Test
    void readsTheArchivesInAWacz() throws IOException {
        Path wacz = folder.resolve("a.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wacz))) {
            put(zip, "datapackage.json", "{}");
            put(zip, "../../archive/evil.warc", page("https://e.org/a"));
            put(zip, "archive/inner.wacz", "no archive");
            put(zip, "archive/b.warc", page("https://e.org/b"));
        }
        assertThat(urls(wacz)).containsExactly("https://e.org/a", "https://e.org/b");
        assertThat(Files.exists(folder.resolveSibling("archive"))).isFalse();
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        Path warc = save(
                "a.warc",
                record("revisit", "https://e.org/r", http("text/html", ""))
                        + record("response", "https://e.org/p", http("image/png", "PNG"))
                        + record("response", "https://e.org/n", "HTTP/1.1 404 Not Found\r\n\r\n<p>No.")
                        + record("response", "https://e.org/x", "not HTTP at all")
                        + page("https://e.org/a"));
        assertThat(urls(warc)).containsExactly("https://e.org/a");
    }

    @Test
    void keepsAPageWhoseAddressIsBroken() throws IOException {
        Path warc = save("a.warc", page("ht!tp://[broken") + page("<https://e.org/old>"));
        assertThat(urls(warc)).containsExactly(warc + ", page 1", "https://e.org/old");
    }

    @Test
    void saysWhatIsNoArchive() throws IOException {
        assertThat(urls(save("a.warc", "This is no archive.\r\n\r\n"))).containsExactly("archive.broken");
        assertThat(urls(save("b.warc", ""))).containsExactly("archive.empty");
        assertThat(urls(save("c.warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\n")))
                .containsExactly("archive.broken");
        assertThat(urls(save("d.warc", "WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\nx")))
                .containsExactly("archive.broken");
        assertThat(urls(save("e.warc", "WARC/1.0\r\n" + "X".repeat(200_000)))).containsExactly("archive.broken");
        assertThat(urls(folder.resolve("none.warc"))).containsExactly("report.missing");
    }

    @Test
    void aPackedPageThatUnpacksWithoutEndIsToldOf() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[40 << 20]);
        }
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: "
                        + (head.length + bomb.size()) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        warc.writeBytes(head);
        warc.writeBytes(bomb.toByteArray());
        warc.writeBytes(("\r\n\r\n" + page("https://e.org/a")).getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("bomb.warc");
        Files.write(file, warc.toByteArray());
        assertThat(urls(file)).containsExactly("report.too-large", "https://e.org/a");
    }

    @Test
    void readsPagesInWhateverPackingTheWebHas() throws IOException {
        Path file = folder.resolve("packed.warc");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(answer("br", Brotli.page()));
            out.write(answer("zstd", Zstd.compress(STORY.getBytes(StandardCharsets.UTF_8))));
            // unpacked by the crawler, which left the header
            out.write(answer("br", STORY.getBytes(StandardCharsets.UTF_8)));
            out.write(answer("gzip", STORY.getBytes(StandardCharsets.UTF_8)));
            out.write(answer("unheard-of", STORY.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(urls(file)).hasSize(5).allMatch(url -> url.startsWith("https://e.org/"));
    }

    @Test
    void tellsOfPagesThatCannotBeUnpacked() throws IOException {
        Path file = folder.resolve("packed.warc");
        byte[] packed = PackedTest.gzip(STORY);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(answer("br", Brotli.bomb()));
            out.write(answer("zstd", Zstd.compress(new byte[64 << 20])));
            out.write(answer("br", Arrays.copyOf(Brotli.page(), 50)));
            out.write(answer("gzip", Arrays.copyOf(packed, packed.length - 9)));
            out.write(answer("unheard-of", packed));
            out.write(answer("identity", new byte[20 << 20]));
            out.write(answer("identity", STORY.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(urls(file))
                .containsExactly(
                        "report.too-large",
                        "report.too-large",
                        "web.encoding",
                        "web.encoding",
                        "web.encoding",
                        "report.too-large",
                        "https://e.org/identity");
    }

    private static byte[] answer(String encoding, byte[] body) {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.org/" + encoding
                        + "\r\nContent-Type: application/http\r\nContent-Length: " + (http.length + body.length)
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        record.writeBytes(http);
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    @Test
    void whatRobotsAreAskedIsNoReport() throws IOException {
        Path warc = save(
                "a.warc",
                record("response", "https://e.org/robots.txt", http("text/plain", "User-agent: *"))
                        + record("response", "https://e.org/a/robots.txt", http("text/plain", "The robots said so.")));
        assertThat(urls(warc)).containsExactly("https://e.org/a/robots.txt");
    }

    private Path save(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String page(String url) {
        return record("response", url, http("text/html; charset=utf-8", STORY));
    }

    private static String http(String type, String body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
    }

    private static String record(String type, String url, String content) {
        return "WARC/1.1\r\nWARC-Type: " + type + "\r\n" + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: " + (type.equals("warcinfo") ? "application/warc-fields" : "application/http")
                + "\r\nContent-Length: " + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content
                + "\r\n\r\n";
    }

    /// The addresses of the reports, and the codes of the problems, in order.
    private static List<String> urls(Path archive) {
        return Intakes.with(IntakeOptions.none())
                .of(List.of(archive.toString()), InputStream.nullInputStream())
                .map(intake -> switch (intake) {
                    case Intake.Taken(Report report) ->
                        report.masthead()
                                .url()
                                .orElse(report.masthead().location())
                                .or("");
                    case Intake.Refused refused -> refused.problem().code();
                })
                .toList();
    }
}

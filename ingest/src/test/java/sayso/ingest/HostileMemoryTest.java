package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.ingest.unpacking.Brotli;

/// Whatever a file holds ends in a report or in a problem in a program that may use 512 MB, after at most five
/// seconds of computing.
class HostileMemoryTest {
    private static final String SENTENCE =
            "<p>The mayor said on Monday that the bridge, closed in May, would open again.</p>";

    private static final long MOST_MILLIS = 5_000;

    private static final int LARGEST = 16 << 20;

    @TempDir
    Path folder = Path.of("");

    private final Map<String, String> expected = new LinkedHashMap<>();

    @Test
    void allEndsWithinLimits() throws IOException, InterruptedException {
        pages();
        charsets();
        packed();
        archives();
        List<String[]> told = run();
        assertThat(told)
                .extracting(line -> Path.of(line[0]).getFileName() + " " + line[1])
                .containsExactlyElementsOf(expected.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
        assertThat(told)
                .allSatisfy(
                        line -> assertThat(Long.parseLong(line[2])).as(line[0]).isLessThan(MOST_MILLIS));
    }

    private void pages() throws IOException {
        page("nesting.html", "<div>".repeat(10_000) + SENTENCE, "taken");
        page("breaks.html", SENTENCE + "<br>".repeat(500_000) + SENTENCE, "taken");
        page("paragraphs.html", SENTENCE.repeat(200_000), "taken");
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < 200_000; at++) {
            attributes.append(" a").append(at).append("=x");
        }
        page("attributes.html", "<p" + attributes + ">" + SENTENCE, "taken");
        page("tables.html", "<a href=/x><table><tr><td>x</table></a>".repeat(5_000) + SENTENCE, "taken");
        page("tables-inside.html", "<a href=/x><table><tr><td>".repeat(5_000) + SENTENCE, "report.no-article");
        page("tags.html", "<p>".repeat(LARGEST / 3 - 10), "report.too-large");
        page(
                "linked-data.html",
                "<script type='application/ld+json'>" + "{\"@graph\":[".repeat(200_000) + "</script>" + SENTENCE,
                "taken");
        page(
                "flat-linked-data.html",
                "<script type='application/ld+json'>[" + "{\"@type\":\"NewsArticle\",\"author\":\"A\"},".repeat(300_000)
                        + "{}]</script>" + SENTENCE,
                "taken");
        page("comments.html", "<!--".repeat(4_000_000), "report.too-large");
        page("open.html", "<".repeat(LARGEST - 100), "report.too-large");
        page("entities.html", SENTENCE + "&nbsp;".repeat(2_700_000), "taken");
        page("dates.html", "<time datetime=2025-08-30>30/8/25</time>".repeat(300_000) + SENTENCE, "taken");
    }

    private void charsets() throws IOException {
        String page = "<meta charset=utf-8>" + SENTENCE.repeat(100_000);
        byte[] mixed = page.getBytes(StandardCharsets.UTF_8);
        for (int at = 1000; at < mixed.length; at += 1000) {
            mixed[at] = (byte) 0xE9;
        }
        file("mixed.html", mixed, "taken");
        file("declared-wrong.html", ("<meta charset=utf-16>" + SENTENCE).getBytes(StandardCharsets.UTF_8), "taken");
        file("declared-unheard.html", ("<meta charset=xx>" + SENTENCE).getBytes(StandardCharsets.UTF_8), "taken");
        byte[] marked = ("\uFEFF<meta charset=windows-1252>" + SENTENCE + "é").getBytes(StandardCharsets.UTF_8);
        file("mark-against-claim.html", marked, "taken");
        byte[] wide = ("<meta charset=utf-8>" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);
        file("wide-without-mark.html", wide, "taken");
        byte[] wrongMark = wide.clone();
        wrongMark = joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, wrongMark);
        file("wrong-mark.html", wrongMark, "taken");
        file("nul.html", (SENTENCE + "\0" + SENTENCE).getBytes(StandardCharsets.UTF_8), "taken");
        file("nul.txt", "The mayor said\0so.".getBytes(StandardCharsets.UTF_8), "report.binary");
        file("all-nul.html", new byte[LARGEST], "report.binary");
    }

    private void packed() throws IOException {
        file("bomb.html.gz", PackedTest.gzip(new byte[128 << 20]), "report.too-large");
        file("twice.html.gz", PackedTest.gzip(PackedTest.gzip(new byte[64 << 20])), "report.format");
        byte[] whole = PackedTest.gzip(SENTENCE);
        file("cut.html.gz", Arrays.copyOf(whole, whole.length - 9), "report.unreadable");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : List.of("../../../etc/x.warc", "/etc/y.warc", "archive/nested.wacz")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(record("https://e.org/a", "", SENTENCE.getBytes(StandardCharsets.UTF_8)));
            }
            out.putNextEntry(new ZipEntry("archive/bomb.warc.gz"));
            out.write(PackedTest.gzip(new byte[64 << 20]));
        }
        file("slip.wacz", zip.toByteArray(), "taken archive.broken");
        file("archives.zip", zip.toByteArray(), "report.format");
    }

    private void archives() throws IOException {
        byte[] story = SENTENCE.getBytes(StandardCharsets.UTF_8);
        byte[] zeros = new byte[128 << 20];
        warc("brotli-bomb.warc", record("https://e.org/a", "br", Brotli.bomb()), "report.too-large taken");
        warc("zstd-bomb.warc", record("https://e.org/a", "zstd", Zstd.compress(zeros)), "report.too-large taken");
        warc("gzip-bomb.warc", record("https://e.org/a", "gzip", PackedTest.gzip(zeros)), "report.too-large taken");
        warc("bad-address.warc", record("ht!tp://[x", "", story), "taken");
        warc("long-address.warc", record("https://e.org/" + "a".repeat(60_000), "", story), "taken");
        warc("large.warc", record("https://e.org/a", "", Arrays.copyOf(story, 100 << 20)), "report.too-large taken");
        byte[] two = joined(record("https://e.org/a", "", story), record("https://e.org/b", "", story));
        file("cut.warc", Arrays.copyOf(two, two.length - 30), "taken archive.broken");
        String shorter = new String(two, StandardCharsets.UTF_8);
        file(
                "too-long.warc",
                shorter.replaceAll("\r\nContent-Length: \\d+", "\r\nContent-Length: 99999999")
                        .getBytes(StandardCharsets.UTF_8),
                "archive.broken");
        file(
                "too-short.warc",
                shorter.replaceAll("\r\nContent-Length: \\d+", "\r\nContent-Length: 60")
                        .getBytes(StandardCharsets.UTF_8),
                "report.no-article archive.broken");
        file(
                "revisit.warc",
                shorter.replace("WARC-Type: response", "WARC-Type: revisit").getBytes(StandardCharsets.UTF_8),
                "archive.empty");
        byte[] packed = joined(PackedTest.gzip(record("https://e.org/a", "", story)), PackedTest.gzip(two));
        file("cut.warc.gz", Arrays.copyOf(packed, packed.length - 20), "taken archive.broken");
        file(
                "headers.warc",
                ("WARC/1.0\r\n" + "X: y\r\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8),
                "archive.broken");
    }

    private void page(String name, String body, String outcome) throws IOException {
        file(name, ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8), outcome);
    }

    /// `record`, and a good one behind it.
    private void warc(String name, byte[] record, String outcome) throws IOException {
        byte[] good = record("https://e.org/good", "", SENTENCE.getBytes(StandardCharsets.UTF_8));
        file(name, joined(record, good), outcome);
    }

    private void file(String name, byte[] bytes, String outcome) throws IOException {
        Files.write(folder.resolve(name), bytes);
        expected.put(name, outcome);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] record(String url, String encoding, byte[] body) {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                        + (encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nContent-Type: application/http\r\nContent-Length: " + (http.length + body.length)
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return joined(joined(joined(head, http), body), "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /// Name, outcome and milliseconds of each input, in order.
    private List<String[]> run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                TakeAll.class.getName()));
        expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
        Path out = folder.resolve("told.tsv");
        Path err = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("hangs after %s", Files.readString(out)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(out) + Files.readString(err))
                .isZero();
        return Files.readAllLines(out).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}

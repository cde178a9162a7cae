package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import sayso.ingest.unpacking.Brotli;
import sayso.ingest.web.WebOptions;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// What is fetched can be kept, and read again by us and by others.
@Timeout(60)
class SavingTest {
    private static final String STORY =
            "<title>Bridge</title><p>The mayor said on Monday that the bridge, closed since spring, would open.</p>";

    private static final WebOptions HERE =
            new WebOptions("Test", 1 << 20, Duration.ofSeconds(5), InetAddress::isLoopbackAddress);

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z"));

    @TempDir
    Path folder = Path.of("");

    private final LocalServer server = new LocalServer(SavingTest::answer);

    private static byte[] answer(String request) {
        return switch (LocalServer.path(request)) {
            case "/a" -> LocalServer.page(STORY);
            case "/moved" -> "HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n".getBytes(StandardCharsets.UTF_8);
            case "/packed" -> LocalServer.answer("Content-Type: text/html\r\nContent-Encoding: br", Brotli.page());
            case "/pieces" ->
                LocalServer.answer(
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                        (Integer.toHexString(STORY.length()) + ";x=y\r\n" + STORY + "\r\n0\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            case "/feed" ->
                LocalServer.answer(
                        "Content-Type: application/rss+xml",
                        "<rss><channel><item><link>/a</link></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
            case "/robots.txt" ->
                LocalServer.answer(
                        "Content-Type: text/plain", "User-agent: *\nAllow: /\n".getBytes(StandardCharsets.UTF_8));
            default -> LocalServer.page(null);
        };
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void savedAnswersReadAsTheyDidAtFirst(String name) throws IOException, ReportException {
        List<Report> first = fetch(name, "/moved", "/packed", "/pieces", "/gone");
        List<Report> again = read(name);
        assertThat(first).hasSize(3);
        assertThat(again)
                .extracting(Report::text)
                .isEqualTo(first.stream().map(Report::text).toList());
        assertThat(again)
                .extracting(report -> report.masthead().url())
                .isEqualTo(first.stream().map(report -> report.masthead().url()).toList());
        assertThat(again)
                .extracting(report -> report.masthead().title())
                .isEqualTo(
                        first.stream().map(report -> report.masthead().title()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void othersReadWhatIsSaved(String name) throws IOException, ReportException {
        fetch(name, "/moved", "/pieces");
        List<String> told = new ArrayList<>();
        try (WarcReader reader = new WarcReader(folder.resolve(name))) {
            reader.calculateBlockDigest();
            for (WarcRecord record : reader) {
                assertThat(record.version().toString()).isEqualTo("WARC/1.1");
                assertThat(record.date()).isEqualTo(NOW.instant());
                told.add(about(record));
            }
        }
        assertThat(told)
                .containsExactly(
                        "warcinfo Sayso/test",
                        "301 " + server.at("/moved"),
                        "GET /moved",
                        "200 " + server.at("/a"),
                        "GET /a",
                        "200 " + server.at("/pieces"),
                        "GET /pieces");
    }

    private static String about(WarcRecord record) throws IOException {
        return switch (record) {
            case Warcinfo info -> "warcinfo " + info.fields().first("software").orElse("");
            case WarcResponse response -> {
                byte[] body = response.http().body().stream().readAllBytes();
                assertThat(response.payloadDigest().orElseThrow().base32())
                        .isEqualTo(new org.netpreserve.jwarc.WarcDigest("sha1", sha1(body)).base32());
                yield response.http().status() + " " + response.target();
            }
            case WarcRequest request -> {
                assertThat(request.concurrentTo()).hasSize(1);
                yield request.http().method() + " " + request.http().target();
            }
            default -> throw new AssertionError(record.type());
        };
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyRecordIsAMemberOfItsOwn() throws IOException, ReportException {
        fetch("a.warc.gz", "/a");
        byte[] bytes = Files.readAllBytes(folder.resolve("a.warc.gz"));
        int members = 0;
        for (int at = 0; at + 2 < bytes.length; at++) {
            members += bytes[at] == 0x1F && bytes[at + 1] == (byte) 0x8B && bytes[at + 2] == 8 ? 1 : 0;
        }
        assertThat(members).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void writesOnBehindWhatIsThere(String name) throws IOException, ReportException {
        fetch(name, "/a");
        byte[] before = Files.readAllBytes(folder.resolve(name));
        fetch(name, "/pieces");
        assertThat(Files.readAllBytes(folder.resolve(name))).startsWith(before);
        assertThat(read(name)).hasSize(2);
    }

    @Test
    void savesWhatListsLeadToAndReadsOnlyTheReports() throws IOException, ReportException {
        Path file = folder.resolve("feed.warc");
        try (Saving saving = Saving.to(file.toString(), "Sayso/test", NOW)) {
            Intakes intakes = Intakes.with(IntakeOptions.none(), new Fetching(HERE, saving, Remembered.nothing()));
            assertThat(intakes.ofLists(List.of(server.at("/feed"))).toList()).hasSize(1);
        }
        assertThat(server.asked()).containsExactly("/feed", "/robots.txt", "/a");
        assertThat(Files.readString(file)).contains("Target-URI: " + server.at("/feed"), "/robots.txt");
        assertThat(read("feed.warc")).hasSize(1);
    }

    @Test
    void refusesAFileThatCannotBeWrittenOn() throws IOException, ReportException {
        fetch("whole.warc", "/a");
        fetch("whole.warc.gz", "/a");
        byte[] plain = Files.readAllBytes(folder.resolve("whole.warc"));
        byte[] packed = Files.readAllBytes(folder.resolve("whole.warc.gz"));
        assertRefused("notes.txt", "my notes".getBytes(StandardCharsets.UTF_8), "WARC/1.0");
        assertRefused("cut.warc", Arrays.copyOf(plain, plain.length - 60), "breaks off");
        assertRefused("end.warc", Arrays.copyOf(plain, plain.length - 2), "breaks off");
        assertRefused("ending.warc", Arrays.copyOf(plain, plain.length + 2), "begin with WARC/1.0");
        plain[plain.length - 2] = ' ';
        assertRefused("end-of-another.warc", plain, "no end");
        assertRefused("cut.warc.gz", Arrays.copyOf(packed, packed.length - 5), "breaks off");
        assertRefused("more.warc.gz", Arrays.copyOf(packed, packed.length + 30), "stands at its end");
        assertRefused("plain.warc.gz", plain, "GZIP");
        assertRefused("packed.warc", packed, "begin with WARC/1.0");
        assertThat(catchThrowableOfType(ReportException.class, () -> Saving.to(folder.toString(), "Sayso/test", NOW))
                        .problem()
                        .code())
                .isEqualTo("archive.unsaved");
    }

    private void assertRefused(String name, byte[] content, String reason) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ReportException refused =
                catchThrowableOfType(ReportException.class, () -> Saving.to(file.toString(), "Sayso/test", NOW));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.problem().code()).isEqualTo("archive.unsaved");
        assertThat(refused.problem().message()).contains(reason);
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThat(catchThrowableOfType(
                        ReportException.class,
                        () -> Saving.to(folder.resolve("none/a.warc").toString(), "Sayso/test", NOW)))
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void twoRunsDoNotWriteIntoEachOther() throws IOException, ReportException {
        String name = folder.resolve("a.warc").toString();
        try (Saving saving = Saving.to(name, "Sayso/test", NOW)) {
            assertThat(saving).isNotNull();
            assertThat(catchThrowableOfType(ReportException.class, () -> Saving.to(name, "Sayso/test", NOW)))
                    .hasMessageContaining("being written to");
        }
        assertThat(Path.of(name)).doesNotExist();
    }

    @Test
    void nothingIsWrittenOnceItIsClosed() throws IOException, ReportException {
        Path file = folder.resolve("a.warc");
        Saving saving = Saving.to(file.toString(), "Sayso/test", NOW);
        Intakes intakes = Intakes.with(IntakeOptions.none(), new Fetching(HERE, saving, Remembered.nothing()));
        List<String> pages = List.of(server.at("/a"));
        assertThat(intakes.of(pages, InputStream.nullInputStream()).toList()).hasSize(1);
        saving.close();
        byte[] closed = Files.readAllBytes(file);
        assertThat(intakes.of(pages, InputStream.nullInputStream()).map(IntakesTest::outcome))
                .containsExactly("web.unsaved");
        assertThat(Files.readAllBytes(file)).isEqualTo(closed);
        saving.close();
    }

    private List<Report> fetch(String name, String... paths) throws IOException, ReportException {
        try (Saving saving = Saving.to(folder.resolve(name).toString(), "Sayso/test", NOW)) {
            Intakes intakes = Intakes.with(IntakeOptions.none(), new Fetching(HERE, saving, Remembered.nothing()));
            return reports(intakes, Arrays.stream(paths).map(server::at).toList());
        }
    }

    private List<Report> read(String name) {
        return reports(
                Intakes.with(IntakeOptions.none()), List.of(folder.resolve(name).toString()));
    }

    private static List<Report> reports(Intakes intakes, List<String> names) {
        List<Report> reports = new ArrayList<>();
        intakes.of(names, InputStream.nullInputStream()).forEach(intake -> {
            if (intake instanceof Intake.Taken(Report report)) {
                reports.add(report);
            }
        });
        return reports;
    }
}

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.ingest.web.Keeper;
import sayso.ingest.web.WebOptions;
import sayso.reading.ReportException;

/// A second run asks only for what is new.
@Timeout(60)
class RememberedTest {
    private static final String STORY =
            "<p>The mayor said on Monday that the bridge, closed since spring, would open again.</p>";

    private static final WebOptions HERE =
            new WebOptions("Test", 1 << 20, Duration.ofSeconds(5), InetAddress::isLoopbackAddress);

    @TempDir
    Path folder = Path.of("");

    private final Set<String> entries = ConcurrentHashMap.newKeySet();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final LocalServer server = new LocalServer(this::answer);

    /// A feed whose name is the number of its entries, and pages that do not change.
    private byte[] answer(String request) {
        String path = LocalServer.path(request);
        if (path.equals("/robots.txt") || gone.contains(path)) {
            return LocalServer.page(null);
        }
        String etag = path.equals("/feed") ? "\"" + entries.size() + "\"" : "\"page\"";
        if (request.contains("If-None-Match: " + etag + "\r\n")) {
            return "HTTP/1.1 304 Not Modified\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder items = new StringBuilder();
        entries.stream().sorted().forEach(entry -> items.append("<item><link>" + entry + "</link></item>"));
        String body = switch (path) {
            case "/feed" -> "<rss><channel>" + items + "</channel></rss>";
            case "/index" -> "<sitemapindex><sitemap><loc>/feed</loc></sitemap></sitemapindex>";
            default -> STORY;
        };
        return LocalServer.answer("Content-Type: text/html\r\nETag: " + etag, body.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void fetchesOnlyWhatIsNew() throws ReportException {
        entries.add("/a");
        assertThat(run("/feed", false)).containsExactly("/feed", "/robots.txt", "/a");
        assertThat(run("/feed", false)).containsExactly("/feed");
        entries.add("/b");
        assertThat(run("/feed", false)).containsExactly("/feed", "/robots.txt", "/b");
    }

    @Test
    void asksAgainForEntriesWhereTold() throws ReportException {
        entries.add("/a");
        run("/feed", false);
        entries.add("/b");
        try (Stream<Intake> intakes = intakes(true).ofLists(List.of(server.at("/feed")))) {
            assertThat(intakes.toList()).as("/a has not changed").hasSize(1);
        }
        assertThat(server.asked()).endsWith("/a", "/b");
    }

    @Test
    void readsAPageOnceUntilItChanges() throws ReportException {
        Remembered remembered = open(false);
        assertThat(pages(remembered)).hasSize(1);
        remembered.save();
        Remembered later = open(false);
        assertThat(pages(later)).isEmpty();
        assertThat(later.passedOver()).isEqualTo(1);
    }

    private List<Intake> pages(Remembered remembered) {
        return Intakes.with(IntakeOptions.none(), new Fetching(HERE, Keeper.none(), remembered))
                .of(List.of(server.at("/a")), InputStream.nullInputStream())
                .toList();
    }

    @Test
    void anEntryThatFailedIsTriedAgain() throws ReportException {
        entries.add("/a");
        entries.add("/b");
        gone.add("/b");
        run("/feed", false);
        gone.clear();
        assertThat(run("/feed", false))
                .as("the feed itself has not changed")
                .containsExactly("/feed", "/robots.txt", "/b");
    }

    @Test
    void whatIsNoListIsSaidEachTime() throws ReportException {
        for (int run = 0; run < 2; run++) {
            Remembered remembered = open(false);
            assertThat(Intakes.with(IntakeOptions.none(), new Fetching(HERE, Keeper.none(), remembered))
                            .ofLists(List.of(server.at("/a")))
                            .map(IntakesTest::outcome))
                    .containsExactly("feed.format");
            remembered.save();
        }
    }

    @Test
    void aListOfListsDoesNotHideWhatChangedBelowIt() throws ReportException {
        entries.add("/a");
        run("/index", false);
        entries.add("/b");
        assertThat(run("/index", false)).containsExactly("/index", "/feed", "/robots.txt", "/b");
    }

    @Test
    void aRunThatIsNotDoneIsDoneAgain() throws ReportException {
        entries.add("/a");
        assertThat(intakes(false).ofLists(List.of(server.at("/feed"))).toList()).hasSize(1);
        assertThat(folder.resolve("seen")).doesNotExist();
        assertThat(run("/feed", false)).containsExactly("/feed", "/robots.txt", "/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        my diary                                                                          | none that Sayso writes
        {"sayso":"remembered","addresses":2}\\n{"address":"https://e.org/a","as":"page"}\\n | holds 1 addresses
        {"sayso":"remembered","addresses":1}\\n{"address":"https://e.o                     | line 2 is damaged
        {"sayso":"remembered","addresses":1}\\n{"as":"page"}\\n                            | line 2 names no address
        {"sayso":"remembered"}\\n                                                          | none that Sayso writes
        ~~                                                                                | it is empty
        """)
    void aDamagedFileIsToldOfAndLeftAlone(String content, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("seen"), content.replace("\\n", "\n"));
        ReportException refused = catchThrowableOfType(ReportException.class, () -> open(false));
        assertThat(refused).isNotNull();
        assertThat(refused.problem().code()).isEqualTo("remembered.damaged");
        assertThat(refused.problem().message())
                .contains(reason.equals("none that Sayso writes") ? "remembered" : reason);
        assertThat(file).hasContent(content.replace("\\n", "\n"));
    }

    @Test
    void isReadBackAsItWasWritten() throws ReportException, IOException {
        entries.add("/a");
        run("/feed", false);
        byte[] once = Files.readAllBytes(folder.resolve("seen"));
        open(false).save();
        assertThat(Files.readAllBytes(folder.resolve("seen"))).isEqualTo(once);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysWhenItCannotBeWritten() throws ReportException, IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        String name = inside.resolve("seen").toString();
        Remembered remembered = Remembered.open(name, false);
        Files.delete(inside);
        for (ThrowingCallable write : List.<ThrowingCallable>of(remembered::save, () -> Remembered.open(name, false))) {
            assertThat(catchThrowableOfType(ReportException.class, write)
                            .problem()
                            .code())
                    .isEqualTo("remembered.unsaved");
        }
    }

    private Remembered open(boolean again) throws ReportException {
        return Remembered.open(folder.resolve("seen").toString(), again);
    }

    private Intakes intakes(boolean again) throws ReportException {
        return Intakes.with(IntakeOptions.none(), new Fetching(HERE, Keeper.none(), open(again)));
    }

    /// What one run over a list asks for.
    private List<String> run(String list, boolean again) throws ReportException {
        int before = server.asked().size();
        Remembered remembered = open(again);
        Intakes.with(IntakeOptions.none(), new Fetching(HERE, Keeper.none(), remembered))
                .ofLists(List.of(server.at(list)))
                .forEach(_ -> {});
        remembered.save();
        return server.asked().subList(before, server.asked().size());
    }
}

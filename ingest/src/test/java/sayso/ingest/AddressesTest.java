package sayso.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.ingest.web.WebOptions;
import sayso.reading.Report;

/// Pages and lists on a server of this machine, which only a test may ask.
@Timeout(60)
class AddressesTest {
    private static final String STORY =
            "<p>The mayor said on Monday that the bridge, closed since spring, would open.</p>";

    private static final WebOptions HERE =
            new WebOptions("Test", 1 << 20, Duration.ofSeconds(5), InetAddress::isLoopbackAddress);

    private static final Map<String, String> PAGES = Map.of(
            "/a",
            STORY,
            "/b",
            STORY,
            "/private/c",
            STORY,
            "/robots.txt",
            "User-agent: *\nDisallow: /private\n",
            "/feed",
            "<rss><channel><item><link>/a</link></item><item><link>/private/c</link></item>"
                    + "<item><link>/gone</link></item></channel></rss>",
            "/index",
            "<sitemapindex><sitemap><loc>/feed</loc></sitemap><sitemap><loc>/index</loc></sitemap></sitemapindex>");

    private final LocalServer server = new LocalServer(PAGES);

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void readsAPageByItsAddress() {
        assertThat(told(intakes().of(List.of(at("/a"), at("/gone")), InputStream.nullInputStream())))
                .containsExactly(at("/a"), "web.status");
    }

    @Test
    void readsWhatAListNamesAsItsHostAsks() {
        assertThat(told(intakes().ofLists(List.of(at("/index")))))
                .containsExactly(at("/a"), "web.status", "web.status");
    }

    @Test
    void refusesTheSameAddressesOutsideATest() {
        Intakes outside = Intakes.with(IntakeOptions.none());
        assertThat(told(outside.of(List.of(at("/a")), InputStream.nullInputStream())))
                .containsExactly("web.address");
        assertThat(told(outside.ofLists(List.of(at("/feed"))))).containsExactly("web.address");
    }

    @Test
    void fetchesOverHttpAlone() {
        List<String> names = List.of("ftp://example.org/a", "file:///etc/passwd", "https://", "C:/no/such/file.txt");
        assertThat(told(Intakes.with(IntakeOptions.none()).of(names, InputStream.nullInputStream())))
                .containsExactly("web.address", "web.address", "web.address", "report.missing");
    }

    @Test
    void saysWhatIsNoList() {
        assertThat(told(intakes().ofLists(List.of(at("/a"), "no-such-file.xml"))))
                .containsExactly("feed.format", "report.missing");
    }

    private static Intakes intakes() {
        return Intakes.with(IntakeOptions.none(), Fetching.as(HERE));
    }

    private String at(String path) {
        return server.at(path);
    }

    private static List<String> told(Stream<Intake> intakes) {
        return intakes.map(intake -> switch (intake) {
                    case Intake.Taken(Report report) -> report.masthead().url().or("");
                    case Intake.Refused refused -> refused.problem().code();
                })
                .toList();
    }
}

package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sayso.Sayso;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;

class OnePageTest {
    private static final Sayso SAYSO = Sayso.rulesOnly();
    private static final String TEXT = "“We go home,” Lena Ortiz said.\n\n</style><script>x</script> the army said.\n";

    private static String file() {
        Masthead masthead = Masthead.blank().withTitle(Maybe.known("</title><script>y</script>"));
        Reading reading = SAYSO.read(new Report(TEXT, masthead));
        return OnePage.of(reading, SAYSO.edition());
    }

    @Test
    void needsNothingBesideIt() {
        Document page = Jsoup.parse(file());

        assertThat(page.select("script, link, img, iframe, form, [src], [style]"))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select(".text").getFirst().wholeText()).isEqualTo(TEXT);
        assertThat(page.title()).isEqualTo("</title><script>y</script> – Sayso");
    }

    @Test
    void letsABrowserUseItsOwnStyleAlone() throws Exception {
        Document page = Jsoup.parse(file());
        String style = page.select("style").getFirst().data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(file()).isEqualTo(file());
    }
}

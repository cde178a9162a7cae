package sayso.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FeedTest {
    @Test
    void readsEveryKindOfList() {
        assertThat(pages("<rss><channel><link>https://e.org/</link><item><title>A</title><link>https://e.org/a</link>"
                        + "</item><item><guid>https://e.org/b</guid></item></channel></rss>"))
                .containsExactly("https://e.org/a", "https://e.org/b");
        assertThat(pages("<feed xmlns='http://www.w3.org/2005/Atom'><link href='/self'/><entry>"
                        + "<link rel='replies' href='/c'/><link rel='alternate' href='/a'/></entry></feed>"))
                .containsExactly("https://e.org/a");
        assertThat(pages(
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"url\": \"https://e.org/a\"},"
                                + "{\"url\": \"javascript:x\"}]}"))
                .containsExactly("https://e.org/a");
        assertThat(
                        pages(
                                "<urlset><url><loc> https://e.org/a </loc></url><url><loc>https://e.org/a</loc></url></urlset>"))
                .containsExactly("https://e.org/a");
        assertThat(Feed.of(bytes("<sitemapindex><sitemap><loc>https://e.org/s</loc></sitemap></sitemapindex>"), ""))
                .isEqualTo(new Feed.Parsed.List(new Feed(List.of(), List.of("https://e.org/s"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "<html><body>no feed</body></html>",
                "plain words",
                "{\"a\": 1}",
                "{\"items\": [",
                "<rss><channel>",
                "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html>&x;</html>"
            })
    void saysWhatIsNoList(String text) {
        assertThat(Feed.of(bytes(text), "")).isInstanceOf(Feed.Parsed.NoList.class);
    }

    @Test
    void namesNoFileByAnEntity() {
        String feed =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><link>https://e.org/&x;"
                        + "</link></item></channel></rss>";
        assertThat(String.valueOf(Feed.of(bytes(feed), ""))).doesNotContain("root:");
    }

    @Test
    void laughsAreNotMultiplied() {
        StringBuilder feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY a 'ha'>");
        for (char c = 'b'; c < 'z'; c++) {
            feed.append("<!ENTITY ")
                    .append(c)
                    .append(" '")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("'>");
        }
        feed.append("]><rss><channel><item><link>https://e.org/a</link><title>&y;</title></item></channel></rss>");
        assertThat(String.valueOf(Feed.of(bytes(feed.toString()), "")).length()).isLessThan(1000);
    }

    @Test
    void sitemapsAreReadAsWarily() {
        String types = "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a 'ha'>"
                + "<!ENTITY b '" + "&a;".repeat(1000) + "'><!ENTITY c '" + "&b;".repeat(1000) + "'><!ENTITY d '"
                + "&c;".repeat(1000) + "'>]>";
        for (String entity : List.of("&x;", "&d;")) {
            String sitemap = types + "<urlset><url><loc>https://e.org/a</loc></url><url><loc>https://e.org/" + entity
                    + "</loc></url></urlset>";
            assertThat(String.valueOf(Feed.of(bytes(sitemap), "")))
                    .doesNotContain("root:", "haha")
                    .hasSizeLessThan(1000);
        }
    }

    @Test
    void deepAndLongListsEnd() {
        assertThat(Feed.of(bytes("<rss>" + "<a>".repeat(100_000)), "")).isInstanceOf(Feed.Parsed.NoList.class);
        StringBuilder many = new StringBuilder("<urlset>");
        for (int i = 0; i < 60_000; i++) {
            many.append("<url><loc>https://e.org/").append(i).append("</loc></url>");
        }
        assertThat(pages(many + "</urlset>")).hasSize(Feed.MOST_ENTRIES);
    }

    private static List<String> pages(String text) {
        return switch (Feed.of(bytes(text), "https://e.org/feed")) {
            case Feed.Parsed.List(Feed feed) -> feed.pages();
            case Feed.Parsed.NoList(String reason) -> List.of(reason);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package sayso.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
    private static final String RULES = """
            # what robots may do
            User-agent: other
            Disallow: /

            User-Agent: *
            Disallow: /private
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search*q=
            Disallow:
            Crawl-delay: 2.5
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        /news/bridge           | true
        /private               | false
        /private/x             | false
        /private/open/x        | true
        /papers/one.pdf        | false
        /papers/one.pdf?x=1    | true
        /search?p=1&q=2        | false
        /search                | true
        """)
    void theLongestRuleDecides(String path, boolean allowed) {
        assertThat(Robots.of(RULES, "sayso").allows(path)).isEqualTo(allowed);
    }

    @Test
    void itsOwnGroupGoesBeforeThatOfAll() {
        Robots robots =
                Robots.of("User-agent: *\nDisallow: /\n\nUser-agent: x\nUser-agent: Sayso\nAllow: /\n", "sayso");
        assertThat(robots.allows("/a")).isTrue();
        assertThat(Robots.of("User-agent: *\nDisallow: /", "sayso").allows("/a"))
                .isFalse();
        assertThat(Robots.of("<html>not found</html>", "sayso").allows("/a")).isTrue();
    }

    @Test
    void waitsAsAskedButNotForEver() {
        assertThat(Robots.of(RULES, "sayso").delay()).isEqualTo(3);
        assertThat(Robots.of("User-agent: *\nCrawl-delay: 9999", "sayso").delay())
                .isEqualTo(30);
    }
}

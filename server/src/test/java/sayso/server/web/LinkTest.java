package sayso.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void keepsWhatWasAskedForAndEscapesIt() {
        Link link = Link.to("/search").with("q", "a&b=c \"d\"").with("kind", "").with("after", 5L);

        assertThat(link).hasToString("/search?q=a%26b%3Dc+%22d%22&after=5");
        assertThat(link.with("after", 6)).hasToString("/search?q=a%26b%3Dc+%22d%22&after=6");
        assertThat(link.without("q")).hasToString("/search?after=5");
        assertThat(link.without("q").without("after")).hasToString("/search");
        assertThat(Link.to("/x").with("qq", 1).without("q")).hasToString("/x?qq=1");
    }
}

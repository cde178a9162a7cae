package sayso.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import sayso.reading.Maybe;

class BlockWeightsTest {
    private static final String STORY = """
            <body><div class=intro>Bridges of the north</div><article class="story-text"><h1>Bridge opens</h1>
            <p>The mayor said on Monday that the bridge, closed since spring, would open again.</p>
            <p>Nobody was hurt, a spokesman added, when part of it fell into the river.</p>
            <p><a href=/x>More bridges</a></p></article><div><p>Write to us: letters@example.com</p></div>
            """;

    @Test
    void weightsAddUpAndSignsNeverLearnedTellNothing() {
        BlockWeights weights = new BlockWeights(Map.of("shape=T3.", 2.0, "tag=p", -0.5));
        assertThat(weights.probability(List.of())).isEqualTo(0.5);
        assertThat(weights.probability(List.of("shape=T3.", "tag=p", "tag=h7")))
                .isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
    }

    @Test
    void theLearnedWeightsKnowRunningTextFromLinks() {
        List<ArticleBody.Judged> judged = judged();
        assertThat(probability(judged, "The mayor said")).isGreaterThan(0.9);
        assertThat(probability(judged, "More bridges")).isLessThan(0.5);
    }

    @Test
    void judgesEveryBlockByWhatItShows() {
        List<ArticleBody.Judged> judged = judged();
        assertThat(judged.stream().map(ArticleBody.Judged::verdict))
                .containsExactly(
                        Verdict.OUTSIDE, Verdict.FURNITURE, Verdict.KEPT, Verdict.KEPT, Verdict.LINKS, Verdict.OUTSIDE);
        assertThat(judged.get(2).signs())
                .contains(
                        "verdict=KEPT",
                        "shape=T2.",
                        "shape-2=T0",
                        "shape1=T2.",
                        "tag=p",
                        "links=none",
                        "name=story",
                        "within=p",
                        "up=1",
                        "headline=1",
                        "way+side=1/0within",
                        "side=within1",
                        "told=nothing");
        assertThat(judged.get(4).signs()).contains("links=4", "side=after1").doesNotContain("links=none");
        assertThat(judged.get(5).signs()).contains("has=@", "way+tag=2/1p").doesNotContain("name=story");
    }

    @Test
    void noSignIsAWordOfTheText() {
        Stream<String> signs = judged().stream().flatMap(each -> each.signs().stream());
        assertThat(signs).noneMatch(sign -> sign.contains("mayor") || sign.contains("letters"));
    }

    private static List<ArticleBody.Judged> judged() {
        return ArticleBody.judged(Sight.of(Jsoup.parse(STORY)), Maybe.known("Bridge opens"))
                .toList();
    }

    private static double probability(List<ArticleBody.Judged> judged, String opening) {
        return judged.stream()
                .filter(each -> each.block().text().startsWith(opening))
                .mapToDouble(each -> BlockWeights.learned().probability(each.signs()))
                .findFirst()
                .orElseThrow();
    }
}

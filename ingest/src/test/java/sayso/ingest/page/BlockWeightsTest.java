package sayso.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
        BlockWeights weights = new BlockWeights(List.of(
                List.of("SHAPE", "T3.", "2.0"), List.of("TAG", "p", "-0.5"), List.of("WAY_TAG", "1", "p", "0.25")));
        assertThat(weights.probability(_ -> {})).isEqualTo(0.5);
        assertThat(weights.probability(signs -> {
                    signs.add(Sign.SHAPE, "T3.");
                    signs.add(Sign.TAG, "p");
                    signs.add(Sign.WAY_TAG, "1", "p");
                }))
                .isCloseTo(1 / (1 + Math.exp(-1.75)), within(1e-12));
        assertThat(weights.probability(signs -> {
                    signs.add(Sign.TAG, "T3.");
                    signs.add(Sign.TAG, "h7");
                    signs.add(Sign.WAY_TAG, "p");
                    signs.add(Sign.WAY_TAG, "p", "1");
                    signs.add(Sign.WAY_TAG, "1", "div");
                }))
                .isEqualTo(0.5);
    }

    @Test
    void refusesARowOfAKindThatNobodySees() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockWeights(List.of(List.of("MOOD", "good", "1.0"))));
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
        assertThat(shown(judged.get(2)))
                .contains(
                        "VERDICT\tKEPT",
                        "SHAPE\tT2.",
                        "SHAPE_TWO_BEFORE\tT0",
                        "SHAPE_AFTER\tT2.",
                        "TAG\tp",
                        "SHAPE_TAG\tT2.\tp",
                        "LINKS\tnone",
                        "NAME\tstory",
                        "WITHIN\tp",
                        "UP\t1",
                        "HEADLINE\t1",
                        "WAY_SIDE\t4\twithin",
                        "SIDE_FAR\twithin\t1",
                        "TOLD\tnothing");
        assertThat(shown(judged.get(4)))
                .contains("LINKS\t4", "SIDE_FAR\tafter\t1")
                .doesNotContain("LINKS\tnone");
        assertThat(shown(judged.get(5))).contains("HAS\t@", "WAY_TAG\t9\tp").doesNotContain("NAME\tstory");
    }

    @Test
    void outsideTheArticleNeitherLinksNorWhatMachinesAreNotToldMayBelong() {
        String story =
                "<p>The mayor said on Monday that the bridge, closed since spring, would open again.</p>".repeat(8);
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"articleBody\":\""
                        + story.replace("<p>", "").replace("</p>", " ") + "\"}</script>";
        String page = "<article>" + story + "</article><div><p>Others wrote of something else, at length.</p>"
                + "<p>See below.</p><p><a href=/x>More bridges</a></p></div>";
        assertThat(lastThree(data + page)).containsExactly(Verdict.ELSEWHERE, Verdict.OUTSIDE, Verdict.ELSEWHERE);
        assertThat(lastThree(page)).containsExactly(Verdict.OUTSIDE, Verdict.OUTSIDE, Verdict.ELSEWHERE);
    }

    private static List<Verdict> lastThree(String html) {
        List<Verdict> verdicts = ArticleBody.judged(Sight.of(Jsoup.parse(html)), Maybe.unknown())
                .map(ArticleBody.Judged::verdict)
                .toList();
        return verdicts.subList(verdicts.size() - 3, verdicts.size());
    }

    @Test
    void noSignIsAWordOfTheText() {
        Stream<String> signs = judged().stream().flatMap(each -> shown(each).stream());
        assertThat(signs).noneMatch(sign -> sign.contains("mayor") || sign.contains("letters"));
    }

    private static List<String> shown(ArticleBody.Judged judged) {
        return ShownSigns.of(judged.shown());
    }

    private static List<ArticleBody.Judged> judged() {
        return ArticleBody.judged(Sight.of(Jsoup.parse(STORY)), Maybe.known("Bridge opens"))
                .toList();
    }

    private static double probability(List<ArticleBody.Judged> judged, String opening) {
        return judged.stream()
                .filter(each -> each.block().text().startsWith(opening))
                .mapToDouble(each -> BlockWeights.learned().probability(each.shown()))
                .findFirst()
                .orElseThrow();
    }
}

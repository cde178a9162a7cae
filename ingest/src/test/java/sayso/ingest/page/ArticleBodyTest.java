package sayso.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {
    private static final String ONE =
            "The mayor said on Monday that the bridge, closed since spring, would open again.";
    private static final String TWO = "Nobody was hurt, a spokesman added, when part of it fell into the river.";
    private static final String STORY = "<p>" + ONE + "</p><p>" + TWO + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><p>Home, news, sport, weather and all the rest of it</p></nav>",
                "<header><p>The Example, founded long ago, printed every day</p></header>",
                "<footer><p>All rights reserved, all wrongs too, by the publisher</p></footer>",
                "<aside><p>Five other bridges that fell, and why they did so</p></aside>",
                "<script>var words = 'a script, with commas, and many words';</script>",
                "<style>p { color: red; margin: 0, 0, 0, 0 }</style>",
                "<figure><figcaption>The bridge in spring, seen from the town hall</figcaption></figure>",
                "<div class='related-stories'><p>Another bridge fell in the north, officials say</p></div>",
                "<div id=CommentsList><p>I told you so, wrote a reader, and others agreed</p></div>",
                "<div hidden><p>What nobody sees, nobody reads, the saying goes</p></div>",
                "<div style='display: none'><p>What nobody sees, nobody reads, the saying goes</p></div>",
                "<p><a href=/x>Read more about bridges, rivers and towns here</a></p>",
                "<h1>Bridge opens again</h1>"
            })
    void dropsWhatStandsAroundTheArticle(String furniture) {
        String expected = ONE + "\n" + TWO;
        assertThat(text("<article>" + furniture + STORY + "</article>")).isEqualTo(expected);
        assertThat(text("<div><div>" + furniture + "</div><div>" + STORY + "</div></div>"))
                .isEqualTo(expected);
    }

    @Test
    void keepsShortParagraphsQuotesAndLists() {
        String body = "<p>" + ONE + "</p><p>“No.”</p><blockquote>" + TWO + "</blockquote><ul><li>One point.</ul>";
        assertThat(text("<article>" + body + "</article>")).isEqualTo(ONE + "\n“No.”\n" + TWO + "\nOne point.");
    }

    @Test
    void twoBreaksEndAParagraphOneDoesNot() {
        assertThat(text("<div>" + ONE + "<br><br>" + TWO + "<br>More.</div>")).isEqualTo(ONE + "\n" + TWO + " More.");
    }

    @Test
    void keepsSpecialSpacesAndHyphens() {
        assertThat(text("<p>The  mayor,\n aged&nbsp;50, co&shy;operates, <b>he</b>says, with everybody.</p>"))
                .isEqualTo("The mayor, aged\u00A050, co\u00ADoperates, hesays, with everybody.");
    }

    @Test
    void takesTheArticleFromAFormThatHoldsThePage() {
        assertThat(text("<form>" + STORY + "</form>")).isEqualTo(ONE + "\n" + TWO);
        assertThat(text("<body class=has-sidebar>" + STORY)).isEqualTo(ONE + "\n" + TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Five bridges that fell",
                "Sign up for our morning newsletter.",
                "Recommended by our editors",
                "© 2025 The Example",
                "Watch: The bridge opens"
            })
    void dropsWhatInterruptsTheArticle(String aside) {
        assertThat(text("<div><p>" + ONE + "</p><p>" + aside + "</p><p>" + TWO + "</p></div>"))
                .isEqualTo(ONE + "\n" + TWO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Watch out for the river, he said.", "Credit where credit is due, the mayor said."})
    void keepsSentencesThatOnlyBeginLikeAnAside(String sentence) {
        assertThat(text("<div><p>" + ONE + "</p><p>" + sentence + "</p></div>")).isEqualTo(ONE + "\n" + sentence);
    }

    @Test
    void joinsWhatAdvertisementsCutApart() {
        String part = "<div><p>" + ONE + "</p><p>" + TWO + "</p></div>";
        String page = "<div id=page><div>" + part + "<div class=ad>Buy, buy, buy</div>" + part + part + "</div></div>";
        assertThat(text(page).lines()).hasSize(6);
    }

    @Test
    void findsTheArticleThatThePageTellsMachinesOf() {
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"articleBody\":\""
                        + (ONE + " " + TWO + " ").repeat(5) + "\"}</script>";
        String other = "<div>"
                + "<p>Something else, of more words, with commas, was written here by others.</p>".repeat(9) + "</div>";
        assertThat(text(data + other + "<div>" + STORY.repeat(5) + "</div>").lines())
                .hasSize(10)
                .contains(ONE);
    }

    @Test
    void findsNothingWhereNothingIsWritten() {
        assertThat(text("<ul><li><a href=/>Home</a><li><a href=/news>News</a></ul>"))
                .isEmpty();
    }

    private static String text(String html) {
        return switch (Page.of(html)) {
            case Page.Article article -> article.report().text();
            case Page.NoArticle() -> "";
            case Page.TooManyTags(long most) -> "over " + most;
        };
    }
}

package sayso.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import sayso.ingest.opening.Opening;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// What came of reading a saved page.
public sealed interface Page {
    /// Tags and attributes: a page of news has some ten thousand, and each costs memory.
    long MOST_TAGS = 2_000_000;

    /// Deeper elements are hung in here: browsers stop at 512 too.
    int DEEPEST = 512;

    /// The page's article.
    record Article(Report report) implements Page {}

    /// No running text.
    record NoArticle() implements Page {}

    /// More tags and attributes than a page of news has.
    record TooManyTags(long most) implements Page {}

    /// Reads `html`. The report's text is the article's body: paragraphs joined by line feeds.
    static Page of(String html) {
        if (Weight.of(html) > MOST_TAGS) {
            return new TooManyTags(MOST_TAGS);
        }
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        Sight sight = Sight.of(document);
        Maybe<String> title = Titles.of(sight);
        String text = ArticleBody.of(sight, title);
        String body = text.isBlank() ? sight.data().articleBody() : text;
        return body.isBlank()
                ? new NoArticle()
                : new Article(new Report(body, masthead(sight, title, Opening.of(body))));
    }

    private static Masthead masthead(Sight page, Maybe<String> title, Opening opening) {
        Bylines.Credits credits = Bylines.of(page, title);
        return Masthead.blank()
                .withUrl(page.url())
                .withTitle(title)
                .withPublisher(Publishers.of(page))
                .withByline(credits.people())
                .withAgency(credits.agency().orElse(opening.agency()))
                .withDateline(PublicationDay.of(page, title, opening))
                .withLanguage(Languages.of(page));
    }
}

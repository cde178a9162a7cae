package sayso.ingest.document;

import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sayso.ingest.opening.Opening;
import sayso.ingest.page.Page;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// A report out of a mail: its page, read as any page, or else its plain text.
final class MailReport {
    private static final int LARGEST_PAGE = 4 << 20;

    /// What the common mail programs wrap quoted mails and signatures in.
    private static final String NOT_WRITTEN_HERE = "blockquote[type=cite], .gmail_quote, .gmail_signature, "
            + ".moz-cite-prefix, .moz-signature, .yahoo_quoted, #appendonsend, #divRplyFwdMsg, #divRplyFwdMsg ~ *";

    private MailReport() {}

    static Document of(MailHead head, List<MailBody> bodies) {
        for (MailBody body : bodies) {
            if (body.text() instanceof Maybe.Known<String>(String text)) {
                Maybe<Report> report = body.isPage() ? page(text) : plain(text);
                if (report instanceof Maybe.Known<Report>(Report known)) {
                    return new Document.Told(new Report(known.text(), masthead(head, known)));
                }
            }
        }
        return new Document.Untold(Document.Why.NO_TEXT, "the mail has no text of its own that can be read");
    }

    private static Maybe<Report> plain(String text) {
        return Maybe.ofText(MailText.paragraphs(text)).map(words -> new Report(words, Masthead.blank()));
    }

    private static Maybe<Report> page(String html) {
        if (html.length() > LARGEST_PAGE) {
            return Maybe.unknown();
        }
        org.jsoup.nodes.Document mail =
                Parser.htmlParser().setMaxDepth(Page.DEEPEST).parseInput(html, "");
        mail.select(NOT_WRITTEN_HERE).forEach(Element::remove);
        mail.outputSettings(new OutputSettings().prettyPrint(false));
        return switch (Page.of(mail.outerHtml())) {
            case Page.Article(Report report) -> Maybe.known(report);
            case Page.TooManyTags _, Page.NoArticle _ -> Maybe.unknown();
        };
    }

    /// A dateline tells more exactly than the mail's head when its report was published.
    private static Masthead masthead(MailHead head, Report report) {
        Opening opening = Opening.of(report.text());
        Masthead shown = report.masthead();
        Maybe<Dateline> sent = head.day().map(day -> new Dateline.Dated(day, PublishedFrom.METADATA));
        Maybe<Dateline> told = opening.day().map(day -> new Dateline.Dated(day, PublishedFrom.DATELINE));
        return shown.withTitle(head.subject().orElse(shown.title()))
                .withByline(shown.byline().isEmpty() ? head.byline() : shown.byline())
                .withPublisher(head.publisher().orElse(shown.publisher()))
                .withAgency(opening.agency())
                .withDateline(told.orElse(sent).or(new Dateline.Undated()));
    }
}

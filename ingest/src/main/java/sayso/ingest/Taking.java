package sayso.ingest;

import java.nio.charset.Charset;
import sayso.ingest.decoding.Binary;
import sayso.ingest.decoding.Decoded;
import sayso.ingest.decoding.Decoding;
import sayso.ingest.decoding.ForeignFormat;
import sayso.ingest.decoding.Markup;
import sayso.ingest.document.Document;
import sayso.ingest.document.DocumentFormat;
import sayso.ingest.document.Documents;
import sayso.ingest.page.Page;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// The way of one report: bytes, text, report; documents take theirs through another process.
record Taking(IntakeOptions options, Documents documents) {
    Intake take(String location, byte[] bytes) {
        return take(location, bytes, Markup.isPage(location, bytes));
    }

    /// What was fetched or archived from `url`, and is a page or a text as its sender says.
    Intake page(String location, Maybe<String> url, boolean html, byte[] bytes) {
        return switch (take(location, bytes, html)) {
            case Intake.Taken(Report report) ->
                new Intake.Taken(new Report(
                        report.text(),
                        report.masthead().withUrl(report.masthead().url().orElse(url))));
            case Intake.Refused refused -> refused;
        };
    }

    private Intake take(String location, byte[] bytes, boolean page) {
        if (DocumentFormat.isDocument(location, bytes)) {
            return document(location, bytes);
        }
        if (ForeignFormat.of(bytes) instanceof Maybe.Known<ForeignFormat>(ForeignFormat format)) {
            return IngestCode.FORMAT.refuse(
                    location,
                    "this is " + format.description() + ", which Sayso cannot read",
                    "save the report as plain text, as an HTML page or as PDF");
        }
        Decoded decoded = page ? Decoding.page(bytes, options.charset()) : Decoding.text(bytes, options.charset());
        return switch (decoded) {
            case Decoded.Legible(String text, Charset _) when !page -> text(location, text);
            case Decoded.Legible(String text, Charset _) when Binary.isNoise(text) -> Unreadables.binary(location);
            case Decoded.Legible(String text, Charset _) when text.isBlank() -> Unreadables.empty(location);
            case Decoded.Legible(String text, Charset _) -> page(location, text);
            case Decoded.Broken broken -> Unreadables.broken(location, broken, bytes);
        };
    }

    /// Plain text as it is.
    Intake text(String location, String text) {
        if (Binary.isBinary(text)) {
            return Unreadables.binary(location);
        }
        return text.isBlank() ? Unreadables.empty(location) : taken(location, PlainText.report(text));
    }

    private Intake document(String location, byte[] bytes) {
        return switch (documents.read(bytes)) {
            case Document.Told(Report report) -> taken(location, report);
            case Document.Untold untold -> DocumentProblems.refuse(location, untold);
        };
    }

    private Intake page(String location, String html) {
        return switch (Page.of(html)) {
            case Page.Article(Report report) -> taken(location, report);
            case Page.TooManyTags(long most) ->
                IngestCode.TOO_LARGE.refuse(
                        location,
                        "the page has more than " + most + " tags and attributes",
                        "save the article alone, as an HTML page or as plain text");
            case Page.NoArticle() ->
                IngestCode.NO_ARTICLE.refuse(
                        location,
                        "the page holds no article that can be read",
                        "pages that load their text later are saved empty: save the page again once the article shows");
        };
    }

    private Intake taken(String location, Report report) {
        Masthead masthead = report.masthead().withLocation(location);
        Maybe<Dateline> told = options.published().map(day -> new Dateline.Dated(day, PublishedFrom.ARGUMENT));
        return new Intake.Taken(new Report(
                report.text(),
                masthead.withDateline(told.or(masthead.dateline()))
                        .withPublisher(options.publisher().orElse(masthead.publisher()))));
    }
}

package sayso.server.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// The particulars of a report as they are shown; "" for what is not known.
///
/// @param link where the report can be looked at; "" unless it is an address of the web
public record Head(
        String title, String publisher, String agency, String byline, String published, String url, String link) {
    static Head of(Masthead masthead) {
        String url = Shown.text(masthead.url().or(""));
        return new Head(
                Shown.text(
                        masthead.title().or(masthead.location().map(Head::file).or("Untitled report"))),
                Shown.text(masthead.publisher().or("")),
                Shown.text(masthead.agency().or("")),
                Phrases.list(masthead.byline().stream().map(Shown::text).toList()),
                published(masthead.dateline()),
                url,
                isWeb(url) ? url : "");
    }

    /// Without the folders, which are nobody's business where a page is sent.
    private static String file(String location) {
        String name = location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "Untitled report" : name;
    }

    private static String published(Dateline dateline) {
        return switch (dateline) {
            case Dateline.Dated(var day, var from) ->
                Phrases.day(day)
                        + switch (from) {
                            case ARGUMENT -> " (as given)";
                            case METADATA -> " (says the page)";
                            case DATELINE -> " (says the dateline)";
                            case TEXT -> " (says the text)";
                        };
            case Dateline.Undated() -> "";
        };
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = new URI(url);
            return List.of("http", "https")
                            .contains(String.valueOf(uri.getScheme()).toLowerCase(java.util.Locale.ROOT))
                    && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

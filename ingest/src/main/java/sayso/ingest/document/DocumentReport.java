package sayso.ingest.document;

import java.util.List;
import java.util.Locale;
import sayso.ingest.opening.Opening;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// A report out of a PDF or a DOCX. When such a file was made says nothing of when its report was published: only
/// what its first lines tell counts.
final class DocumentReport {
    /// Where a byline would stand.
    private static final int OPENING = 1000;

    private DocumentReport() {}

    /// `authors` as the file's properties name them: they count where its first lines name them too, for many a
    /// property names whoever owned the machine.
    static Report of(Maybe<String> title, List<String> authors, String text) {
        Opening opening = Opening.of(text);
        String start = text.substring(0, Math.min(text.length(), OPENING)).toLowerCase(Locale.ROOT);
        List<String> byline = authors.stream()
                .map(String::strip)
                .filter(name -> name.indexOf(' ') > 0 && start.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        Maybe<Dateline> dateline = opening.day().map(day -> new Dateline.Dated(day, PublishedFrom.DATELINE));
        return new Report(
                text,
                Masthead.blank()
                        .withTitle(title)
                        .withByline(byline)
                        .withAgency(opening.agency())
                        .withDateline(dateline.or(new Dateline.Undated())));
    }
}

package sayso.ingest;

import sayso.ingest.opening.Opening;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;

/// A report in plain text: its masthead is what its first lines tell.
final class PlainText {
    private PlainText() {}

    static Report report(String text) {
        Opening opening = Opening.of(text);
        Maybe<Dateline> dateline = opening.day().map(day -> new Dateline.Dated(day, PublishedFrom.DATELINE));
        return new Report(
                text, Masthead.blank().withAgency(opening.agency()).withDateline(dateline.or(new Dateline.Undated())));
    }
}

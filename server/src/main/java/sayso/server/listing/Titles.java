package sayso.server.listing;

import sayso.ledger.kept.ReportLine;
import sayso.server.phrase.Phrases;
import sayso.server.phrase.Shown;

/// What a report is called where it is one of many.
public final class Titles {
    private static final int ID = 10;

    private Titles() {}

    /// Its title, else the beginning of its id.
    public static String of(ReportLine report) {
        String id = report.id();
        return report.title().map(Shown::text).or("report " + id.substring(0, Math.min(ID, id.length())));
    }

    /// "The Kessel Post, 3 February 2026"; "" where neither is known.
    public static String outlet(ReportLine report) {
        String publisher = report.publisher().map(Shown::text).or("");
        String day = report.published().map(Phrases::day).or("");
        return publisher.isEmpty() || day.isEmpty() ? publisher + day : publisher + ", " + day;
    }
}

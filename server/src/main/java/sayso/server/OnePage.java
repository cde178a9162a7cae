package sayso.server;

import sayso.Edition;
import sayso.reading.Reading;
import sayso.server.report.ReportSheet;

/// A report as one page to send: a file that needs nothing but itself.
public final class OnePage {
    private OnePage() {}

    /// The HTML of the file, to be written in UTF-8. The same reading and edition give the same characters.
    public static String of(Reading reading, Edition edition) {
        return ReportSheet.html(reading, edition);
    }
}

package sayso.server;

import sayso.Edition;
import sayso.reading.Reading;
import sayso.server.report.ReportSheet;

/// The page of a report as one file that needs nothing beside it: to send, to keep, to open without a server.
public final class ReportFile {
    private ReportFile() {}

    /// The HTML of the file, to be written in UTF-8. The same reading and edition give the same characters.
    public static String of(Reading reading, Edition edition) {
        return ReportSheet.html(reading, edition);
    }
}

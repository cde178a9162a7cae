package sayso.evaluation;

import java.util.List;
import sayso.reading.Report;

/// A report with what a careful reader found in it. Offsets are UTF-16 into the report's text.
///
/// @param name the file's name without ".gold.json"
/// @param report text and masthead, as a reader gets them
public record GoldReport(
        String name,
        Report report,
        List<GoldStatement> statements,
        List<GoldFigure> figures,
        List<GoldDate> dates,
        List<GoldVerification> verifications) {
    public GoldReport {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        verifications = List.copyOf(verifications);
    }
}

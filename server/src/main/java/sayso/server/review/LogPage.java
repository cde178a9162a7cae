package sayso.server.review;

import java.util.List;
import sayso.server.report.CorrectionLine;

/// All of the page `/log`.
///
/// @param before where to ask on; 0 at the end
public record LogPage(List<CorrectionLine> lines, long before) {
    public LogPage {
        lines = List.copyOf(lines);
    }
}

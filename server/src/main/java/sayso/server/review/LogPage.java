package sayso.server.review;

import java.util.List;
import sayso.server.report.CorrectionLine;
import sayso.server.web.Visitor;

/// All of the page `/log`.
///
/// @param before where to ask on; 0 at the end
/// @param editor whether the visitor may take corrections back
public record LogPage(List<CorrectionLine> lines, long before, boolean editor, Visitor visitor) {
    public LogPage {
        lines = List.copyOf(lines);
    }
}

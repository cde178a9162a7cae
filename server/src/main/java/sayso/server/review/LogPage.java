package sayso.server.review;

import java.util.List;
import sayso.server.report.CorrectionLine;

/// All of the page `/log`.
///
/// @param token for forms; "" for who may not undo
/// @param before where to ask on; 0 at the end
public record LogPage(List<CorrectionLine> lines, String token, long before) {
    public LogPage {
        lines = List.copyOf(lines);
    }
}

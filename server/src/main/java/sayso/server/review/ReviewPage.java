package sayso.server.review;

import java.util.List;
import sayso.server.report.CorrectionLine;
import sayso.server.web.Visitor;

/// All of the page `/review`.
///
/// @param after where the page begins; "" at the least certain
/// @param next where to ask on; "" at the end
/// @param done what was decided just now: one or none
/// @param trouble why a decision was not kept; "" if it was
public record ReviewPage(
        List<DoubtLine> doubts,
        String after,
        String next,
        List<CorrectionLine> done,
        String trouble,
        String hint,
        Visitor visitor) {
    public ReviewPage {
        doubts = List.copyOf(doubts);
        done = List.copyOf(done);
    }
}

package sayso.figure;

import java.util.List;
import sayso.reading.Figure;
import sayso.reading.FigureId;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds the figure that another is a part of, within one sentence or the one before.
final class Parts {
    private static final int FURTHEST = 20;

    private Parts() {}

    /// The whole that draft `at` is a part of: the figure before it ("including 40 children"), or the strength behind
    /// it ("600 out of 15,000").
    static Maybe<FigureId> whole(List<Draft> drafts, int at, List<Figure> before, int first) {
        Draft draft = drafts.get(at);
        if (at + 1 < drafts.size() && isOutOf(drafts.get(at + 1))) {
            return Maybe.known(new FigureId(first + at + 2));
        }
        if (!draft.isPart()) {
            return Maybe.unknown();
        }
        FigureId own = new FigureId(first + at + 1);
        for (int i = before.size() - 1; i >= Math.max(Math.max(0, first - 2), before.size() - FURTHEST); i--) {
            Figure whole = before.get(i);
            if (!whole.partOf().isKnownAnd(own::equals)
                    && fits(whole.counted().measure(), draft)
                    && isAbove(whole, draft)) {
                return Maybe.known(whole.partOf().or(whole.id()));
            }
        }
        return Maybe.unknown();
    }

    private static boolean isOutOf(Draft next) {
        return next.rule().equals(OutOf.RULE);
    }

    private static boolean fits(Measure whole, Draft draft) {
        return whole == draft.measure() || draft.measure() == Measure.OTHER;
    }

    private static boolean isAbove(Figure whole, Draft draft) {
        return whole.count().high().or(Long.MAX_VALUE) >= draft.count().low().or(0L);
    }
}

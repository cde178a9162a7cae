package sayso.figure;

import sayso.reading.Maybe;

/// Finds who is counted where a tally names them before the number: "the number of journalists killed has risen to
/// 97", "the toll among aid workers stands at 142".
final class Tallied {
    private static final int FAR = 22;

    private Tallied() {}

    /// Who the tally before `from` counts. Unknown if no tally of named people stands there.
    static Maybe<String> before(Line line, int from) {
        for (int at = from - 1; at >= Math.max(0, from - FAR); at--) {
            boolean number = line.reads(at, "number of") || line.reads(at, "total of");
            boolean toll = line.reads(at, "toll among") || line.reads(at, "toll for");
            if (number || toll) {
                return Bearers.phrase(line, at + 2);
            }
        }
        return Maybe.unknown();
    }
}

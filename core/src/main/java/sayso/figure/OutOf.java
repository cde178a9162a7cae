package sayso.figure;

import java.util.List;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds the whole behind a part: "600 were killed out of a deployment of 15,000".
final class OutOf {
    private OutOf() {}

    static Maybe<Measured> strength(Line line, Amount amount, List<Draft> before) {
        if (before.isEmpty()) {
            return Maybe.unknown();
        }
        for (int at = amount.from() - 1; at > Math.max(before.getLast().end() - 1, amount.from() - 8); at--) {
            if (line.reads(at, "out of")) {
                boolean force = line.is(amount.from() - 2, "deployment") || line.is(amount.from() - 2, "force");
                return Maybe.known(new Measured(force ? Measure.DEPLOYED : Measure.OTHER, "out-of"));
            }
        }
        return Maybe.unknown();
    }
}

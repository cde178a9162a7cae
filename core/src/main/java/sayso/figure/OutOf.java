package sayso.figure;

import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds the whole behind a part: "600 were killed out of a deployment of 15,000".
final class OutOf {
    static final String RULE = "out-of";

    private static final Set<String> SENT = Set.of("sent", "deployed", "dispatched", "mobilised", "mobilized");
    private static final int CLAUSE = 8;
    private static final Set<String> ARTICLES = Set.of("the", "its", "their", "some", "of");

    private OutOf() {}

    static Maybe<Measured> strength(Line line, Amount amount, List<Draft> before) {
        if (before.isEmpty()) {
            return Maybe.unknown();
        }
        if (isPartOf(line, amount, before.getLast())) {
            return Maybe.known(new Measured(isSent(line, amount.to()) ? Measure.DEPLOYED : Measure.OTHER, RULE));
        }
        for (int at = amount.from() - 1; at > Math.max(before.getLast().end() - 1, amount.from() - 8); at--) {
            if (line.reads(at, "out of")) {
                boolean force = line.is(amount.from() - 2, "deployment") || line.is(amount.from() - 2, "force");
                return Maybe.known(new Measured(force ? Measure.DEPLOYED : Measure.OTHER, RULE));
            }
        }
        return Maybe.unknown();
    }

    /// "600 of the 15,000 soldiers", "12 of its 40 crew": nothing but "of" and an article stands between the two.
    private static boolean isPartOf(Line line, Amount amount, Draft part) {
        int of = line.isOneOf(amount.from() - 1, ARTICLES) && line.is(amount.from() - 2, "of")
                ? amount.from() - 2
                : amount.from() - 1;
        return line.is(of, "of") && part.to() == of;
    }

    /// "… 15,000 soldiers whom the North sent": a strength, told by the verb of the clause behind it.
    private static boolean isSent(Line line, int from) {
        for (int at = from; at < Math.min(line.size(), from + CLAUSE); at++) {
            if (line.isOneOf(at, SENT)) {
                return true;
            }
        }
        return false;
    }
}

package sayso.figure;

import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds who a bare number counts that shares its noun with the number before it: "killing nine people and injuring
/// 34", "29 soldiers were wounded in the past day and 132 killed".
final class Shared {
    private static final Set<String> FENCES = Set.of(
            ";", ":", "when", "after", "as", "while", "because", "if", "before", "said", "says", "told", "but", "who",
            "that", "which");
    private static final Set<String> JOINTS = Set.of("and", "or", ",");

    /// "19,667 Palestinians, most of them women, and": what is added about them.
    private static final Set<String> REMARKS = Set.of("mostly", "mainly", "most", "many", "including", "among");

    private static final int FAR = 14;

    private Shared() {}

    /// @param phrase the words behind the number
    /// @param before the figures before it in the sentence, in their order
    static Maybe<String> with(Line line, Amount amount, NounPhrase phrase, List<Draft> before) {
        int last = before.size() - 1;
        while (last >= 0 && before.get(last).isPart()) {
            last--;
        }
        if (last < 0 || !phrase.isEmpty()) {
            return Maybe.unknown();
        }
        Draft whole = before.get(last);
        return whole.measure() != Measure.OTHER && isJoined(line, whole.end(), amount)
                ? whole.population()
                : Maybe.unknown();
    }

    /// Whether nobody else is named on the way, and a joint opens what the number stands in.
    private static boolean isJoined(Line line, int from, Amount amount) {
        boolean joint = false;
        boolean remark = false;
        if (amount.from() - from > FAR || amount.from() <= from) {
            return false;
        }
        for (int at = from; at < amount.from(); at++) {
            remark = line.is(at, ",") ? line.isOneOf(at + 1, REMARKS) : remark;
            boolean other = !remark && (line.has(at, Role.PEOPLE) || NumberStart.is(line, at));
            if (other || line.isOneOf(at, FENCES)) {
                return false;
            }
            joint |= line.isOneOf(at, JOINTS);
        }
        return joint;
    }
}

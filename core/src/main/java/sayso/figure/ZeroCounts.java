package sayso.figure;

import java.util.ArrayList;
import java.util.List;
import sayso.reading.Count;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Finds counts of zero: "no casualties", "nobody was killed", "no one was hurt".
final class ZeroCounts {
    private ZeroCounts() {}

    static List<Draft> in(Line line) {
        List<Draft> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            int place = at;
            measure(line, at)
                    .map(measure -> new Draft(
                            place,
                            end(line, place),
                            end(line, place),
                            Count.exactly(0),
                            measure,
                            Maybe.unknown(),
                            false,
                            "zero"))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    private static int end(Line line, int at) {
        return line.reads(at, "no one") ? at + 2 : at + 1;
    }

    private static Maybe<Measure> measure(Line line, int at) {
        boolean nobody = line.is(at, "nobody") || line.reads(at, "no one") || line.is(at, "none");
        if (nobody) {
            return Verbs.passive(line, end(line, at)).orElse(Verbs.withoutObject(line, end(line, at)));
        }
        if (!line.is(at, "no") && !line.is(at, "without")) {
            return Maybe.unknown();
        }
        int noun = line.has(at + 1, Role.NOUN) ? at + 1 : at + 2;
        boolean near =
                noun == at + 1 || (line.isWord(at + 1) && !line.has(at + 1, Role.FUNCTION) && !line.is(at + 1, "word"));
        boolean both = line.is(noun + 1, "or") || line.is(noun + 1, "and");
        Maybe<Measure> other = both ? line.measure(noun + 2, Role.NOUN) : Maybe.unknown();
        return near
                ? line.measure(noun, Role.NOUN)
                        .map(measure -> other.isKnownAnd(second -> second != measure) ? Measure.CASUALTIES : measure)
                : Maybe.unknown();
    }
}

package sayso.figure;

import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// People of whom the sentence says what became of them by naming their fellows: "some 45 children were among the
/// wounded".
final class Fellows {
    private static final Set<String> OWNERS = Set.of("the", "those", "its", "their", "his", "our");

    private Fellows() {}

    /// The fate of the people in `phrase`. Unknown for what has no measure: "among the guests".
    static Maybe<Measured> of(Line line, NounPhrase phrase) {
        int among = line.has(phrase.to(), Role.BE) ? phrase.to() + 1 : -1;
        if (!line.is(among, "among") || !line.isOneOf(among + 1, OWNERS)) {
            return Maybe.unknown();
        }
        int fate = among + 2;
        Maybe<Measure> measure = line.measure(fate, Role.NOUN).orElse(line.measure(fate, Role.PAST));
        return measure.map(known -> new Measured(known, "among-the"));
    }

    /// Whether the people in `phrase` are told of as a part of their fellows.
    static boolean are(Line line, NounPhrase phrase) {
        return of(line, phrase).isKnown();
    }
}

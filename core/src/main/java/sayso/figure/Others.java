package sayso.figure;

import sayso.reading.Bound;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Counts of people that no measure fits: a number directly before a noun for people.
final class Others {
    private Others() {}

    static Maybe<Measured> of(Line line, Amount amount, NounPhrase phrase) {
        boolean small = amount.count().low().isKnownAnd(low -> low < 2)
                || amount.count().bound() == Bound.VAGUE;
        // "the two leaders", "both men": a reference to people known already counts nobody anew
        boolean known =
                line.is(amount.from() - 1, "the") && amount.count().high().isKnownAnd(high -> high <= 3);
        boolean verb = line.has(amount.from() - 1, Role.BASE) || line.has(amount.from() - 1, Role.ING);
        return !verb
                        && !known
                        && phrase.kind() == NounPhrase.Kind.PEOPLE
                        && !small
                        && !Verbs.isUnreal(line, amount.from())
                ? Maybe.known(new Measured(Measure.OTHER, "number-people"))
                : Maybe.unknown();
    }
}

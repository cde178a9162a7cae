package sayso.figure;

import java.util.Set;
import sayso.reading.Bound;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Counts of people that no measure fits: a number directly before a noun for people. A handful is a count worth
/// keeping only of those whom a ledger of conflict follows: prisoners, migrants, passengers.
final class Others {
    /// From how many on any people are counted.
    static final int MANY = 10;

    private static final Set<String> TO_COME = Set.of("future", "prospective", "potential", "would-be", "new", "extra");

    private static final Set<String> ACCUSED =
            Set.of("accused", "charged", "suspected", "convicted", "indicted", "sentenced", "wanted");

    private Others() {}

    static Maybe<Measured> of(Line line, Amount amount, NounPhrase phrase) {
        boolean verb = line.has(amount.from() - 1, Role.BASE) || line.has(amount.from() - 1, Role.ING);
        return !verb
                        && phrase.kind() == NounPhrase.Kind.PEOPLE
                        && !isSmall(amount)
                        && !isKnown(line, amount)
                        && (isMany(amount)
                                || line.has(phrase.to() - 1, Role.FOLLOWED)
                                || isInCase(line, amount, phrase))
                        && !line.isOneOf(phrase.from(), TO_COME)
                        && !Verbs.isUnreal(line, amount.from())
                ? Maybe.known(new Measured(Measure.OTHER, "number-people"))
                : Maybe.unknown();
    }

    private static boolean isSmall(Amount amount) {
        return amount.count().low().isKnownAnd(low -> low < 2) || amount.count().bound() == Bound.VAGUE;
    }

    /// "charges against three men", "four officers accused of": they stand before the law.
    private static boolean isInCase(Line line, Amount amount, NounPhrase phrase) {
        return line.is(amount.from() - 1, "against") || line.isOneOf(phrase.to(), ACCUSED);
    }

    private static boolean isMany(Amount amount) {
        return amount.count().high().or(amount.count().low().or(0L)) >= MANY;
    }

    /// "the two leaders", "both men": a reference to people known already counts nobody anew.
    private static boolean isKnown(Line line, Amount amount) {
        return line.is(amount.from() - 1, "the") && amount.count().high().isKnownAnd(high -> high <= 3);
    }
}

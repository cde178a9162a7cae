package sayso.ledger.export;

import sayso.reading.Count;
import sayso.reading.Maybe;

/// A count as event datasets hold it: one best number and the ends of what it may be.
record Estimate(Maybe<Long> best, Maybe<Long> low, Maybe<Long> high) {
    static Estimate none() {
        return new Estimate(Maybe.unknown(), Maybe.unknown(), Maybe.unknown());
    }

    /// Where only one end is told, that end; where a ceiling is told, no best number at all.
    static Estimate of(Count count, String words, VaguePolicy vague) {
        return switch (count.bound()) {
            case EXACT, AT_LEAST, MORE_THAN, BETWEEN -> new Estimate(count.low(), count.low(), count.high());
            case ABOUT -> new Estimate(middle(count), count.low(), count.high());
            case NEARLY -> new Estimate(count.high(), count.low(), count.high());
            case AT_MOST, LESS_THAN -> new Estimate(Maybe.unknown(), count.low(), count.high());
            case VAGUE -> VagueNumbers.under(vague, words, count.low());
        };
    }

    /// "About 600" is kept as 540 to 660: the number itself stands in the middle.
    private static Maybe<Long> middle(Count count) {
        return count.low() instanceof Maybe.Known<Long>(Long low)
                        && count.high() instanceof Maybe.Known<Long>(Long high)
                ? Maybe.known(low + (high - low + 1) / 2)
                : count.low();
    }
}

package sayso.reading;

/// A count of people with its bounds, both inclusive; an open end is not known.
public record Count(Bound bound, Maybe<Long> low, Maybe<Long> high) {
    /// @throws IllegalArgumentException if an end is negative or low is above high
    public Count {
        if (low.or(0L) < 0 || high.or(0L) < 0 || low.or(0L) > high.or(Long.MAX_VALUE)) {
            throw new IllegalArgumentException("Count needs 0 <= low <= high, got " + low + " and " + high);
        }
    }

    public static Count exactly(long number) {
        return new Count(Bound.EXACT, Maybe.known(number), Maybe.known(number));
    }

    public static Count within(Bound bound, long low, long high) {
        return new Count(bound, Maybe.known(low), Maybe.known(high));
    }

    public static Count from(Bound bound, long low) {
        return new Count(bound, Maybe.known(low), Maybe.unknown());
    }

    public static Count upTo(Bound bound, long high) {
        return new Count(bound, Maybe.unknown(), Maybe.known(high));
    }
}

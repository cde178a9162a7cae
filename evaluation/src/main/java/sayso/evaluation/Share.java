package sayso.evaluation;

import sayso.reading.Maybe;

/// How many are right, of how many.
public record Share(int right, int of) {
    /// @throws IllegalArgumentException if not `0 <= right <= of`
    public Share {
        if (right < 0 || of < right) {
            throw new IllegalArgumentException("Share needs 0 <= right <= of, got " + right + " and " + of);
        }
    }

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }

    /// In per cent to a tenth; not known where there was nothing to look at.
    public Maybe<Double> percent() {
        return of > 0 ? Maybe.known(Tenths.of(100.0 * right / of)) : Maybe.unknown();
    }
}

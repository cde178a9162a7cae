package sayso.copies;

import java.time.LocalDate;
import sayso.reading.Maybe;

/// A report as far as grouping has to know it.
///
/// @param report its key; equal reports have equal keys
/// @param words [Wording#words]
/// @param published the day, where it is known
public record Linked<K>(K report, int words, Maybe<LocalDate> published) {
    /// @throws IllegalArgumentException if the number of words is negative
    public Linked {
        if (words < 0) {
            throw new IllegalArgumentException("Linked needs words from 0, got " + words);
        }
    }

    boolean isBefore(Linked<K> other) {
        return published instanceof Maybe.Known<LocalDate>(LocalDate own)
                && other.published instanceof Maybe.Known<LocalDate>(LocalDate later)
                && own.isBefore(later);
    }
}

package sayso.ledger.linked;

import java.time.LocalDate;
import sayso.reading.Count;
import sayso.reading.Figure;
import sayso.reading.Maybe;

/// A figure as one report gives it.
///
/// @param figure a part only of a figure of the same measure: 600 killed of 15,000 deployed are no part of the
/// killed
/// @param words the words of the number in the report
/// @param dated the day that it is of: as counted, else as said, else as published
/// @param revised whether the report says that it takes the place of another number
public record Sighting(Seen seen, Figure figure, String words, Voice voice, Maybe<LocalDate> dated, boolean revised) {
    /// The same, as one that takes the place of another number.
    public Sighting asRevised() {
        return new Sighting(seen, figure, words, voice, dated, true);
    }

    /// Whether both give the same number, however they bound it; 10 to 20 are not 10 to 30.
    public boolean hasSameNumber(Sighting other) {
        Count one = figure.count();
        Count two = other.figure.count();
        return one.bound() == two.bound() ? one.equals(two) : number(one).equals(number(two));
    }

    private static Maybe<Long> number(Count count) {
        return count.low().orElse(count.high());
    }
}

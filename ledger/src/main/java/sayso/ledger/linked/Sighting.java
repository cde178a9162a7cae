package sayso.ledger.linked;

import java.time.LocalDate;
import sayso.reading.Figure;
import sayso.reading.Maybe;

/// A figure as one report gives it.
///
/// @param figure a part only of a figure of the same measure: 600 killed of 15,000 deployed are no part of the killed
/// @param words the words of the number in the report
/// @param dated the day that it is of: as counted, else as said, else as published
/// @param revised whether the report says that it takes the place of another number
public record Sighting(Seen seen, Figure figure, String words, Voice voice, Maybe<LocalDate> dated, boolean revised) {
    /// Whether both give the same number, however they bound it.
    public boolean hasSameNumber(Sighting other) {
        return number(figure).equals(number(other.figure));
    }

    private static Maybe<Long> number(Figure figure) {
        return figure.count().low().orElse(figure.count().high());
    }
}

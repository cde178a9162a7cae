package sayso.ledger.linking;

import java.time.LocalDate;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Timex;

/// Tells which day a figure is of.
public final class Dating {
    private Dating() {}

    /// As counted, else as said, else as published.
    public static Maybe<LocalDate> of(Figure figure, Maybe<Timex> said, Maybe<LocalDate> published) {
        return day(figure.counted().asOf()).orElse(day(said)).orElse(published);
    }

    private static Maybe<LocalDate> day(Maybe<Timex> date) {
        return switch (date) {
            case Maybe.Known<Timex>(Timex known) -> Population.day(known);
            case Maybe.Unknown<Timex>() -> Maybe.unknown();
        };
    }
}

package sayso.ledger.linking;

import java.time.LocalDate;
import sayso.reading.Figure;
import sayso.reading.Maybe;
import sayso.reading.Timex;

/// Tells which day a figure is of.
public final class Dating {
    private static final int DAY_LENGTH = "2026-01-01".length();

    private Dating() {}

    /// As counted, else as said, else as published. "So far this year" counts up to the day of publication.
    public static Maybe<LocalDate> of(Figure figure, Maybe<Timex> said, Maybe<LocalDate> published) {
        return day(figure.counted().asOf(), published)
                .orElse(day(said, published))
                .orElse(published);
    }

    private static Maybe<LocalDate> day(Maybe<Timex> date, Maybe<LocalDate> published) {
        return switch (date) {
            case Maybe.Known<Timex>(Timex known) -> isUnderWay(known, published) ? published : Population.day(known);
            case Maybe.Unknown<Timex>() -> Maybe.unknown();
        };
    }

    /// A year or a month that was not over when the report was published.
    private static boolean isUnderWay(Timex date, Maybe<LocalDate> published) {
        return date.value().length() < DAY_LENGTH
                && published.isKnownAnd(day -> day.toString().startsWith(date.value()));
    }
}

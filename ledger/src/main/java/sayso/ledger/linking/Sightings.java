package sayso.ledger.linking;

import java.time.LocalDate;
import java.util.Comparator;
import sayso.ledger.linked.Sighting;
import sayso.reading.Maybe;
import sayso.reading.Timex;

/// In which order sightings stand, and which of them can be of one count at all.
final class Sightings {
    /// By the day that they are of, then by publication; ids and places break ties.
    static final Comparator<Sighting> IN_TIME = Comparator.<Sighting, LocalDate>comparing(
                    sighting -> sighting.dated().or(LocalDate.MAX))
            .thenComparing(sighting -> sighting.seen().published().or(LocalDate.MAX))
            .thenComparingInt(sighting -> sighting.seen().copied() ? 1 : 0)
            .thenComparing(sighting -> sighting.seen().report())
            .thenComparingInt(sighting -> sighting.figure().id().number());

    /// What was counted so long before the report was published is not its news.
    private static final int BACKGROUND_DAYS = 45;

    private Sightings() {}

    /// A story, or a text that no other tells.
    static String event(Sighting sighting) {
        return sighting.seen()
                .story()
                .orElse(sighting.seen().copyGroup())
                .or(sighting.seen().report());
    }

    /// The time that an old count is of; "" for the news.
    static String background(Sighting sighting) {
        if (sighting.figure().counted().asOf() instanceof Maybe.Known<Timex>(Timex asOf)
                && Population.day(asOf) instanceof Maybe.Known<LocalDate>(LocalDate day)
                && sighting.seen().published().isKnownAnd(published -> isLongBefore(day, asOf, published))) {
            return asOf.value();
        }
        return "";
    }

    /// A year or a month that is not over is no time gone by.
    private static boolean isLongBefore(LocalDate day, Timex asOf, LocalDate published) {
        return day.isBefore(published.minusDays(BACKGROUND_DAYS))
                && !published.toString().startsWith(asOf.value());
    }
}

package sayso.ledger.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sayso.reading.Count;
import sayso.reading.Maybe;

/// One number on one source's word, with all reports that give it. A copy counts with its origin.
///
/// @param first the day that it is of, in the earliest sighting that tells one
/// @param last in the latest
/// @param sightings by day, one at least
/// @param supersededBy the place, in the rows of its count, of the number that the same source gave later
public record RivalRow(
        Voice voice,
        Count count,
        Maybe<LocalDate> first,
        Maybe<LocalDate> last,
        List<Sighting> sightings,
        Maybe<Integer> supersededBy) {
    /// @throws IllegalArgumentException if nobody gives it
    public RivalRow {
        sightings = List.copyOf(sightings);
        if (sightings.isEmpty()) {
            throw new IllegalArgumentException("RivalRow needs a sighting");
        }
    }

    /// The publishers that carry it, each once, in the order of the sightings.
    public List<String> outlets() {
        return sightings.stream()
                .flatMap(sighting -> sighting.seen().outlets().stream())
                .distinct()
                .toList();
    }

    /// How many texts give it: each copy group counts once.
    public int texts() {
        Stream<String> texts = sightings.stream()
                .map(Sighting::seen)
                .map(seen -> seen.copyGroup().or(seen.report()));
        return (int) texts.distinct().count();
    }

    public RivalRow superseded(int by) {
        return new RivalRow(voice, count, first, last, sightings, Maybe.known(by));
    }
}

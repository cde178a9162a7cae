package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.List;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linked.Voice;
import sayso.reading.Count;
import sayso.reading.Maybe;

/// Finds figures whose number stays while something else about them changes.
final class Drifts {
    /// Two reporters may well count three people for two reasons; a larger number is likely the same one.
    private static final long TELLING = 10;

    private Drifts() {}

    static List<Drift.What> between(Sighting from, Sighting to) {
        List<Drift.What> changed = new ArrayList<>();
        if (!isSameWord(from, to)) {
            changed.add(Drift.What.SOURCE);
        }
        if (from.figure().count().bound() != to.figure().count().bound()) {
            changed.add(Drift.What.BOUND);
        }
        if (from.figure().counted().measure() != to.figure().counted().measure()) {
            changed.add(Drift.What.MEASURE);
        }
        return changed;
    }

    /// A copy that speaks in its own voice speaks in that of its origin.
    private static boolean isSameWord(Sighting from, Sighting to) {
        Voice one = from.voice();
        Voice other = to.voice();
        boolean bothOwn = to.seen().copied() && one.isOwn() && other.isOwn();
        return bothOwn || Voices.isSame(one, other);
    }

    /// Rows of one count with the same number, from the first outlet to each other.
    static List<Drift> ofWording(List<RivalRow> rows) {
        List<Drift> drifts = new ArrayList<>();
        List<Sighting> firsts = rows.stream()
                .map(row -> row.sightings().getFirst())
                .sorted(Sightings.IN_TIME)
                .toList();
        for (int at = 1; at < firsts.size(); at++) {
            Sighting to = firsts.get(at);
            if (isTelling(to)) {
                firsts.subList(0, at).stream()
                        .filter(from -> from.hasSameNumber(to) && isElsewhere(from, to))
                        .filter(from -> !between(from, to).isEmpty())
                        .findFirst()
                        .ifPresent(from -> drifts.add(new Drift(from, to, between(from, to), false)));
            }
        }
        return drifts;
    }

    /// The same number on the same word for another measure.
    static List<Drift> ofMeasure(List<Sighting> sightings) {
        List<Drift> drifts = new ArrayList<>();
        for (int at = 1; at < sightings.size(); at++) {
            Sighting to = sightings.get(at);
            if (isTelling(to)) {
                sightings.subList(0, at).stream()
                        .filter(from -> isOtherMeasure(from, to) && isElsewhere(from, to))
                        .findFirst()
                        .ifPresent(from -> drifts.add(new Drift(from, to, between(from, to), false)));
            }
        }
        return drifts;
    }

    private static boolean isOtherMeasure(Sighting from, Sighting to) {
        return from.figure().counted().measure() != to.figure().counted().measure()
                && from.hasSameNumber(to)
                && !from.voice().isOwn()
                && Voices.isSame(from.voice(), to.voice())
                && from.figure().partOf().isKnown() == to.figure().partOf().isKnown();
    }

    private static boolean isElsewhere(Sighting from, Sighting to) {
        return !from.seen().report().equals(to.seen().report())
                && !from.seen().publisher().equals(to.seen().publisher());
    }

    private static boolean isTelling(Sighting sighting) {
        Count count = sighting.figure().count();
        Maybe<Long> number = count.low().orElse(count.high());
        return number.isKnownAnd(known -> known >= TELLING);
    }
}

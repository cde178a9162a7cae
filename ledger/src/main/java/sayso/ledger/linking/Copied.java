package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.Sighting;
import sayso.reading.Maybe;

/// The figures of copies beside those of their origins.
final class Copied {
    private final List<Sighting> own = new ArrayList<>();
    private final Map<Sighting, List<Sighting>> copies = new HashMap<>();
    private final Map<Sighting, List<Drift>> drifts = new HashMap<>();

    private Copied() {}

    static Copied of(List<Sighting> sightings) {
        Copied copied = new Copied();
        sightings.stream().filter(each -> !each.seen().copied()).forEach(copied.own::add);
        List<Sighting> origins = List.copyOf(copied.own);
        sightings.stream().filter(each -> each.seen().copied()).forEach(copy -> copied.add(copy, origins));
        return copied;
    }

    /// What stands for itself: the figures of origins, of reports without copies, and what only a copy has.
    List<Sighting> own() {
        return List.copyOf(own);
    }

    /// The copies that give it as it was.
    List<Sighting> copiesOf(Sighting sighting) {
        return copies.getOrDefault(sighting, List.of());
    }

    /// The copies that give it otherwise.
    List<Drift> driftsFrom(Sighting sighting) {
        return drifts.getOrDefault(sighting, List.of());
    }

    private void add(Sighting copy, List<Sighting> origins) {
        switch (counterpart(copy, origins)) {
            case Maybe.Unknown<Sighting>() -> own.add(copy);
            case Maybe.Known<Sighting>(Sighting origin) -> {
                List<Drift.What> changed = Drifts.between(origin, copy);
                if (changed.isEmpty()) {
                    copies.computeIfAbsent(origin, _ -> new ArrayList<>()).add(copy);
                } else {
                    drifts.computeIfAbsent(origin, _ -> new ArrayList<>()).add(new Drift(origin, copy, changed, true));
                }
            }
        }
    }

    /// The figure of the same text with the same number: the one that changed least, then the one nearest in the
    /// text.
    private static Maybe<Sighting> counterpart(Sighting copy, List<Sighting> origins) {
        return origins.stream()
                .filter(each -> each.seen().copyGroup().equals(copy.seen().copyGroup()) && each.hasSameNumber(copy))
                .filter(each -> isAlike(each, copy))
                .min(Comparator.<Sighting>comparingInt(
                                each -> Drifts.between(each, copy).size())
                        .thenComparingInt(each -> Math.abs(each.figure().span().start()
                                - copy.figure().span().start())))
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    /// The same number of other people is another figure.
    private static boolean isAlike(Sighting origin, Sighting copy) {
        var one = Population.of(origin.figure().counted());
        var other = Population.of(copy.figure().counted());
        return one.containsAll(other) || other.containsAll(one);
    }
}

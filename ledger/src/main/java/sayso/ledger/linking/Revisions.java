package sayso.ledger.linking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import sayso.ledger.linked.Sighting;
import sayso.reading.Counted;

/// A number that takes the place of another may be told weeks later, as news of its own: it is laid beside the
/// number that it replaces, so that the older one shows as superseded.
public final class Revisions {
    private Revisions() {}

    /// The sightings, marked as revised where they take the place of another number of their report.
    ///
    /// @param replaced figures that a report says are replaced: the report's id, a space, the figure's
    public static List<Sighting> marked(List<Sighting> sightings, Set<String> replaced) {
        List<Sighting> old =
                sightings.stream().filter(each -> replaced.contains(name(each))).toList();
        return sightings.stream()
                .map(each -> !old.contains(each) && old.stream().anyMatch(older -> isReplacing(each, older))
                        ? each.asRevised()
                        : each)
                .toList();
    }

    private static String name(Sighting sighting) {
        return sighting.seen().report() + " " + sighting.figure().id();
    }

    /// The older number often leaves out who was counted.
    private static boolean isReplacing(Sighting newer, Sighting older) {
        Set<String> counted = Population.of(older.figure().counted());
        return newer.seen().report().equals(older.seen().report())
                && newer.figure().counted().measure()
                        == older.figure().counted().measure()
                && (counted.isEmpty()
                        || counted.equals(Population.of(newer.figure().counted())));
    }

    /// Moves what was revised to the event in which the same source counted the same people before.
    ///
    /// @param events sightings in time, by event
    static void join(Map<String, List<Sighting>> events) {
        List<Sighting> revised = events.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.revised() && isTelling(each))
                .sorted(Sightings.IN_TIME)
                .toList();
        revised.forEach(each -> join(each, events));
    }

    private static void join(Sighting revised, Map<String, List<Sighting>> events) {
        List<Sighting> own = events.values().stream()
                .filter(event -> event.contains(revised))
                .findFirst()
                .orElse(List.of());
        events.values().stream()
                .filter(event -> !event.contains(revised) && event.stream().anyMatch(isReplacedBy(revised)))
                .findFirst()
                .ifPresent(event -> {
                    List<Sighting> moved = own.stream()
                            .filter(each -> isSameCount(each, revised))
                            .toList();
                    own.removeAll(moved);
                    event.addAll(moved);
                    event.sort(Sightings.IN_TIME);
                });
    }

    private static Predicate<Sighting> isReplacedBy(Sighting revised) {
        return earlier -> isSameCount(earlier, revised)
                && Voices.isSame(earlier.voice(), revised.voice())
                && Sightings.IN_TIME.compare(earlier, revised) < 0;
    }

    private static boolean isSameCount(Sighting one, Sighting other) {
        return isSameCount(one.figure().counted(), other.figure().counted());
    }

    /// Whether the same people are counted for the same thing in the same place.
    public static boolean isSameCount(Counted one, Counted other) {
        return one.measure() == other.measure()
                && Population.of(one).equals(Population.of(other))
                && Population.placeOf(one).equals(Population.placeOf(other));
    }

    /// Whether it can be told elsewhere who was counted, and on whose word. “People” may be anybody; soldiers of
    /// one state are the same soldiers.
    public static boolean isTelling(Sighting sighting) {
        Set<String> population = Population.of(sighting.figure().counted());
        return !sighting.voice().isOwn() && !population.isEmpty() && !population.equals(Population.PEOPLE);
    }
}

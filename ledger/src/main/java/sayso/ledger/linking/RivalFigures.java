package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Drift;
import sayso.ledger.linked.RivalRow;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.Sighting;
import sayso.reading.Counted;
import sayso.reading.Maybe;
import sayso.reading.Measure;

/// Lays figures that count the same thing side by side. Numbers of two measures never meet, nor do a total and its
/// parts, and nothing is summed.
public final class RivalFigures {
    private RivalFigures() {}

    /// Counts by story, then measure; the order in which sightings are given makes no difference.
    public static List<Rivals> of(Collection<Sighting> sightings) {
        Map<String, List<Sighting>> events = new TreeMap<>();
        for (Sighting sighting : sightings.stream().sorted(Sightings.IN_TIME).toList()) {
            events.computeIfAbsent(Sightings.event(sighting), _ -> new ArrayList<>())
                    .add(sighting);
        }
        Revisions.join(events);
        return events.values().stream()
                .filter(event -> !event.isEmpty())
                .flatMap(event -> ofEvent(event).stream())
                .toList();
    }

    /// Whether a count is of what is asked for, or became so on the way from outlet to outlet.
    public static boolean answers(Rivals rivals, CountQuery query) {
        boolean measured = query.measure().map(measure -> isOf(rivals, measure)).or(true);
        return measured && holds(rivals.population(), query.who()) && holds(rivals.place(), query.place());
    }

    private static boolean holds(Maybe<String> told, Maybe<String> asked) {
        String words = asked.or("").toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || told.isKnownAnd(each -> each.toLowerCase(Locale.ROOT).contains(words));
    }

    private static boolean isOf(Rivals rivals, Measure measure) {
        return rivals.measure() == measure
                || rivals.drifts().stream().anyMatch(drift -> measure(drift.to()) == measure);
    }

    private static List<Rivals> ofEvent(List<Sighting> event) {
        Copied copied = Copied.of(event);
        List<Drift> inWords = Drifts.ofMeasure(copied.own());
        List<Rivals> all = new ArrayList<>();
        for (List<Sighting> measured : by(copied.own(), RivalFigures::measureAndPart)) {
            for (List<Sighting> same : sameCounts(measured)) {
                all.add(rivals(same, copied, inWords));
            }
        }
        return all;
    }

    private static String measureAndPart(Sighting sighting) {
        return sighting.figure().counted().measure().code()
                + (sighting.figure().partOf().isKnown() ? " part " : " ")
                + Sightings.background(sighting);
    }

    /// By population, then by place.
    private static List<List<Sighting>> sameCounts(List<Sighting> measured) {
        Set<Set<String>> wide = Set.of(Set.of());
        List<Set<String>> populations =
                measured.stream().map(each -> Population.of(counted(each))).toList();
        Map<Set<String>, Set<String>> labels = Labels.of(populations, wide);
        boolean total = populations.contains(Population.PEOPLE);
        return by(measured, each -> {
                    Set<String> population = Population.of(counted(each));
                    boolean open = population.isEmpty() && total;
                    return String.valueOf(open ? Population.PEOPLE : labels.getOrDefault(population, population));
                })
                .stream()
                .flatMap(each -> byPlace(each).stream())
                .toList();
    }

    private static List<List<Sighting>> byPlace(List<Sighting> sightings) {
        Set<Set<String>> wide = sightings.stream()
                .filter(each -> Population.isWide(counted(each)))
                .map(each -> Population.placeOf(counted(each)))
                .collect(Collectors.toCollection(HashSet::new));
        List<Set<String>> places = sightings.stream()
                .map(each -> Population.placeOf(counted(each)))
                .toList();
        Set<Set<String>> states = new HashSet<>(wide);
        states.remove(Set.<String>of());
        boolean oneState = states.size() == 1 && places.stream().allMatch(wide::contains);
        Map<Set<String>, Set<String>> labels = Labels.of(places, oneState ? Set.of(Set.of()) : wide);
        return by(sightings, each -> {
            Set<String> place = Population.placeOf(counted(each));
            return String.valueOf(labels.getOrDefault(place, place));
        });
    }

    private static Rivals rivals(List<Sighting> own, Copied copied, List<Drift> inWords) {
        List<RivalRow> rows = Rows.of(own, copied);
        List<Drift> drifts = Stream.of(
                        own.stream().flatMap(each -> copied.driftsFrom(each).stream()),
                        Drifts.ofWording(rows).stream(),
                        inWords.stream().filter(drift -> own.contains(drift.from())))
                .flatMap(each -> each)
                .toList();
        Sighting first = own.getFirst();
        return new Rivals(
                measure(first),
                longest(own.stream().map(each -> counted(each).population())),
                longest(own.stream().map(each -> counted(each).place())),
                first.seen().story(),
                first.figure().partOf().isKnown(),
                rows,
                drifts);
    }

    private static Maybe<String> longest(Stream<Maybe<String>> wordings) {
        return wordings.flatMap(each -> each.toList().stream())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    private static List<List<Sighting>> by(List<Sighting> all, java.util.function.Function<Sighting, String> key) {
        Map<String, List<Sighting>> groups = new TreeMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(key.apply(each), _ -> new ArrayList<>()).add(each));
        return List.copyOf(groups.values());
    }

    private static Counted counted(Sighting sighting) {
        return sighting.figure().counted();
    }

    private static Measure measure(Sighting sighting) {
        return counted(sighting).measure();
    }
}

package sayso.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.reading.Maybe;

/// Makes stories out of reports that are alike, without chains: the reports are taken in the order of their days, and
/// each joins a story only if it is like at least half of those that the story has by then.
public final class Stories {
    private final Map<String, Map<String, Double>> likeness = new HashMap<>();
    private final List<List<String>> stories = new ArrayList<>();
    private final Map<String, List<String>> storyOf = new HashMap<>();

    private Stories(Collection<Kin> kin) {
        for (Kin each : kin) {
            likeness.computeIfAbsent(each.one(), _ -> new HashMap<>()).put(each.other(), each.likeness());
            likeness.computeIfAbsent(each.other(), _ -> new HashMap<>()).put(each.one(), each.likeness());
        }
    }

    /// Stories of one report and more, by their first reports; the order of what is given makes no difference. A copy
    /// stands in the story of its origin, where that is among the reports, and has no say in who joins.
    public static List<List<String>> of(Collection<Told> reports, Collection<Kin> kin) {
        Stories stories = new Stories(kin);
        Set<String> there = reports.stream().map(Told::report).collect(Collectors.toUnmodifiableSet());
        List<Told> inOrder = reports.stream()
                .sorted(Comparator.comparing(Told::day).thenComparing(Told::report))
                .toList();
        List<Told> copies = new ArrayList<>();
        for (Told told : inOrder) {
            if (told.origin().isKnownAnd(there::contains)) {
                copies.add(told);
            } else {
                stories.join(told.report());
            }
        }
        copies.forEach(stories::follow);
        return stories.stories.stream().map(List::copyOf).toList();
    }

    private void join(String report) {
        List<String> best = new ArrayList<>();
        double closest = 0;
        for (List<String> story : stories) {
            double mean = mean(report, story);
            if (mean > closest) {
                closest = mean;
                best = story;
            }
        }
        put(report, best);
    }

    /// How like it is to the members on average; 0 if it is not like at least half of them.
    private double mean(String report, List<String> story) {
        Map<String, Double> own = likeness.getOrDefault(report, Map.of());
        List<Double> alike = story.stream()
                .filter(own::containsKey)
                .map(member -> own.getOrDefault(member, 0.0))
                .toList();
        boolean isHalf = !alike.isEmpty() && 2 * alike.size() >= story.size();
        return isHalf ? alike.stream().mapToDouble(each -> each).sum() / story.size() : 0;
    }

    /// An origin that is a copy itself, in another group, leads on to its own.
    private void follow(Told copy) {
        String origin = switch (copy.origin()) {
            case Maybe.Known<String>(String known) -> known;
            case Maybe.Unknown<String>() -> copy.report();
        };
        put(copy.report(), storyOf.getOrDefault(origin, new ArrayList<>()));
    }

    private void put(String report, List<String> story) {
        if (story.isEmpty()) {
            stories.add(story);
        }
        story.add(report);
        storyOf.put(report, story);
    }
}

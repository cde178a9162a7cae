package sayso.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes copy groups out of links, without chains: a group has a core, and each of its members is a copy of the core
/// itself. What was spliced out of two reports stands in the groups of both and never joins them.
public final class Circles<K extends Comparable<K>> {
    /// What another report has so much more of was cut from it.
    private static final double CUT = 0.8;

    private final Map<K, Linked<K>> reports = new TreeMap<>();
    private final Map<K, Map<K, Link<K>>> links = new HashMap<>();

    private Circles(Collection<Linked<K>> reports, Collection<Link<K>> links) {
        reports.forEach(report -> this.reports.put(report.report(), report));
        for (Link<K> link : links) {
            put(link);
            put(link.turned());
        }
    }

    /// The groups, by their cores. The order in which reports and links are given makes no difference, and only
    /// reports
    /// that are linked, over others if need be, have a say in one another's groups: those that hang together can be
    /// grouped by themselves.
    ///
    /// @param links each pair once, in either direction
    /// @throws IllegalArgumentException if an end of a link is not among the reports
    public static <K extends Comparable<K>> List<Circle<K>> of(
            Collection<Linked<K>> reports, Collection<Link<K>> links) {
        return new Circles<>(reports, links).circles();
    }

    private void put(Link<K> link) {
        if (!reports.containsKey(link.one())) {
            throw new IllegalArgumentException("Circles needs both ends of a link, " + link.one() + " is not given");
        }
        links.computeIfAbsent(link.one(), _ -> new TreeMap<>()).put(link.other(), link);
    }

    private List<Circle<K>> circles() {
        Map<K, Set<K>> members = new TreeMap<>();
        Map<K, List<K>> coresOf = new HashMap<>();
        for (Linked<K> report : coresFirst()) {
            if (!coresOf.containsKey(report.report())) {
                Set<K> circle = around(report.report());
                members.put(report.report(), circle);
                circle.forEach(member ->
                        coresOf.computeIfAbsent(member, _ -> new ArrayList<>()).add(report.report()));
            }
        }
        return members.entrySet().stream()
                .map(each -> new Circle<>(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    /// The core, its copies, and the copies of those that carry nearly the same text as the core.
    private Set<K> around(K core) {
        Set<K> circle = new TreeSet<>(Set.of(core));
        for (Link<K> link : near(core).values()) {
            circle.add(link.other());
            if (link.isNearlyAllInOther() && link.isNearlyAllOfOther()) {
                circle.addAll(near(link.other()).keySet());
            }
        }
        return circle;
    }

    /// What stands between others comes late, what holds most before what was cut from it, the earlier before the
    /// later.
    private List<Linked<K>> coresFirst() {
        Map<K, Integer> between = new HashMap<>();
        reports.values().forEach(report -> between.put(report.report(), between(report)));
        Map<K, Integer> rank = new HashMap<>();
        reports.values().forEach(report -> rank.put(report.report(), rank(report, between)));
        return reports.values().stream()
                .filter(report -> links.containsKey(report.report()))
                .sorted(Comparator.<Linked<K>>comparingInt(report -> rank.getOrDefault(report.report(), 0))
                        .thenComparing(Comparator.<Linked<K>>comparingInt(Linked::words)
                                .reversed())
                        .thenComparing(report -> report.published().or(LocalDate.MAX))
                        .thenComparing(Linked::report))
                .toList();
    }

    /// How many pairs there are of reports that share text with it and none with each other, and were not cut from
    /// it: a
    /// splice has as many as the copies of one of its reports times those of the other.
    private int between(Linked<K> report) {
        List<K> others = near(report.report()).values().stream()
                .filter(link -> !isCutFrom(link, report))
                .map(Link::other)
                .toList();
        int pairs = 0;
        for (int at = 1; at < others.size(); at++) {
            Map<K, Link<K>> linked = near(others.get(at));
            pairs += (int) others.subList(0, at).stream()
                    .filter(other -> !linked.containsKey(other))
                    .count();
        }
        return pairs;
    }

    /// An excerpt comes no earlier than what it was cut from: of several the one that comes first.
    private int rank(Linked<K> report, Map<K, Integer> between) {
        int own = between.getOrDefault(report.report(), 0);
        return near(report.report()).values().stream()
                .filter(link -> link.isNearlyAllInOther()
                        && !report.isBefore(reports.getOrDefault(link.other(), report))
                        && report.words()
                                < CUT
                                        * reports.getOrDefault(link.other(), report)
                                                .words())
                .mapToInt(link -> between.getOrDefault(link.other(), 0))
                .min()
                .stream()
                .map(whole -> Math.max(own, whole))
                .findFirst()
                .orElse(own);
    }

    /// What is older was not cut from it, whatever it holds.
    private boolean isCutFrom(Link<K> link, Linked<K> report) {
        return link.isNearlyAllOfOther()
                && !reports.getOrDefault(link.other(), report).isBefore(report);
    }

    private Map<K, Link<K>> near(K report) {
        return links.getOrDefault(report, Map.of());
    }
}

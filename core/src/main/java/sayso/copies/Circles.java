package sayso.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Makes copy groups out of links, without chains: a group has a core, and each of its members is a copy of the
/// core or of a version of the core. What was spliced out of two reports stands in the groups of both and never
/// joins them.
public final class Circles<K extends Comparable<K>> {
    /// What another report has so much more of was cut from it.
    private static final double CUT = 0.8;

    /// By key. A report is called by its place in here.
    private final List<Linked<K>> reports;

    /// Of each report, by the place of the other.
    private final List<Map<Integer, Link<K>>> links = new ArrayList<>();

    /// The places of the others.
    private final List<BitSet> near = new ArrayList<>();

    private Circles(Collection<Linked<K>> reports, Collection<Link<K>> links) {
        this.reports =
                reports.stream().sorted(Comparator.comparing(Linked::report)).toList();
        Map<K, Integer> places = new HashMap<>();
        for (Linked<K> report : this.reports) {
            places.put(report.report(), this.links.size());
            this.links.add(new TreeMap<>());
            near.add(new BitSet());
        }
        for (Link<K> link : links) {
            put(place(link.one(), places), place(link.other(), places), link);
            put(place(link.other(), places), place(link.one(), places), link.turned());
        }
    }

    /// The groups, by their cores. The order in which reports and links are given makes no difference, and only
    /// reports that are linked, over others if need be, have a say in one another's groups: those that hang
    /// together can be grouped by themselves.
    ///
    /// @param reports each once
    /// @param links each pair once, in either direction
    /// @throws IllegalArgumentException if an end of a link is not among the reports
    public static <K extends Comparable<K>> List<Circle<K>> of(
            Collection<Linked<K>> reports, Collection<Link<K>> links) {
        return Island.of(reports, links).stream()
                .flatMap(island -> new Circles<>(island.reports(), island.links()).circles().stream())
                .sorted(Comparator.comparing(Circle::core))
                .toList();
    }

    private void put(int one, int other, Link<K> link) {
        links.get(one).put(other, link);
        near.get(one).set(other);
    }

    private List<Circle<K>> circles() {
        List<Circle<K>> circles = new ArrayList<>();
        BitSet placed = new BitSet();
        for (int core : coresFirst()) {
            if (!placed.get(core)) {
                BitSet circle = around(core);
                placed.or(circle);
                circles.add(new Circle<>(
                        key(core), circle.stream().mapToObj(this::key).toList()));
            }
        }
        return circles;
    }

    private K key(int at) {
        return reports.get(at).report();
    }

    /// The core, its copies, and the copies of its versions: a core that was reworded misses the half that a
    /// splice took.
    private BitSet around(int core) {
        BitSet circle = (BitSet) near.get(core).clone();
        circle.set(core);
        links.get(core).forEach((other, link) -> {
            if (link.isVersion()) {
                circle.or(near.get(other));
            }
        });
        return circle;
    }

    /// What stands between others comes late, what holds most before what was cut from it, the earlier before
    /// the later.
    private List<Integer> coresFirst() {
        long[] between =
                IntStream.range(0, reports.size()).mapToLong(this::between).toArray();
        return IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(at -> rank(at, between))
                        .thenComparingInt(at -> -reports.get(at).words())
                        .thenComparing(at -> reports.get(at).published().or(LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// How many pairs there are of reports that share text with it and none with each other, and were not cut
    /// from it: a splice has as many as the copies of one of its reports times those of the other.
    private long between(int report) {
        BitSet others = new BitSet();
        links.get(report).forEach((other, link) -> others.set(other, !isCutFrom(other, link, report)));
        return others.stream()
                        .mapToLong(other -> {
                            BitSet strangers = (BitSet) others.clone();
                            strangers.andNot(near.get(other));
                            strangers.clear(other);
                            return strangers.cardinality();
                        })
                        .sum()
                / 2;
    }

    /// An excerpt comes no earlier than what it was cut from: of several the one that comes first.
    private long rank(int report, long[] between) {
        long whole = links.get(report).entrySet().stream()
                .filter(each -> isExcerpt(report, each.getValue(), each.getKey()))
                .mapToLong(each -> between[each.getKey()])
                .min()
                .orElse(0);
        return Math.max(between[report], whole);
    }

    private boolean isExcerpt(int report, Link<K> link, int whole) {
        Linked<K> part = reports.get(report);
        return link.isNearlyAllInOther()
                && !part.isBefore(reports.get(whole))
                && part.words() < CUT * reports.get(whole).words();
    }

    /// What is older was not cut from it, whatever it holds.
    private boolean isCutFrom(int other, Link<K> link, int report) {
        return link.isNearlyAllOfOther() && !reports.get(other).isBefore(reports.get(report));
    }

    private static <K> int place(K report, Map<K, Integer> places) {
        return places.getOrDefault(report, 0);
    }
}

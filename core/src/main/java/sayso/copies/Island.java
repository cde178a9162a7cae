package sayso.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reports that hang together by links, over others if need be, and no others.
record Island<K>(List<Linked<K>> reports, List<Link<K>> links) {
    /// Reports without a link are on none.
    ///
    /// @throws IllegalArgumentException if an end of a link is not among the reports
    static <K> List<Island<K>> of(Collection<Linked<K>> reports, Collection<Link<K>> links) {
        Map<K, K> towards = new HashMap<>();
        reports.forEach(report -> towards.put(report.report(), report.report()));
        for (Link<K> link : links) {
            towards.put(end(towards, link.one()), end(towards, link.other()));
        }
        Map<K, Island<K>> islands = new HashMap<>();
        for (Link<K> link : links) {
            islands.computeIfAbsent(end(towards, link.one()), _ -> new Island<>(new ArrayList<>(), new ArrayList<>()))
                    .links()
                    .add(link);
        }
        for (Linked<K> report : reports) {
            islands.computeIfPresent(end(towards, report.report()), (_, island) -> island.with(report));
        }
        return List.copyOf(islands.values());
    }

    private Island<K> with(Linked<K> report) {
        reports.add(report);
        return this;
    }

    /// The one report that all of an island lead to; from now on by a short way.
    private static <K> K end(Map<K, K> towards, K report) {
        if (!towards.containsKey(report)) {
            throw new IllegalArgumentException("Circles needs both ends of a link, " + report + " is not given");
        }
        K end = report;
        for (K next = towards.getOrDefault(end, end); !next.equals(end); next = towards.getOrDefault(end, end)) {
            towards.put(end, towards.getOrDefault(next, next));
            end = next;
        }
        return end;
    }
}

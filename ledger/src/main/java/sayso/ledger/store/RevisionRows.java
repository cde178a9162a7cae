package sayso.ledger.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sayso.ledger.linked.Sighting;
import sayso.ledger.linking.Revisions;
import sayso.reading.Coded;
import sayso.reading.Counted;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.Status;

/// Finds what sources revised later, as news of its own.
final class RevisionRows {
    private RevisionRows() {}

    private record Counting(long report, Counted counted) {}

    /// The reports that say that a number was revised, where they are on the word of a source of `sightings` and
    /// count the same people; with their stories.
    static Set<Long> revising(Handle handle, List<Sighting> sightings) {
        List<Sighting> telling = sightings.stream().filter(Revisions::isTelling).toList();
        if (telling.isEmpty()) {
            return new HashSet<>();
        }
        Set<Counted> counted =
                telling.stream().map(each -> each.figure().counted()).collect(Collectors.toSet());
        Set<Long> reports = counting(handle, telling).stream()
                .filter(each -> counted.stream().anyMatch(older -> Revisions.isSameCount(older, each.counted())))
                .map(Counting::report)
                .collect(Collectors.toCollection(TreeSet::new));
        reports.addAll(tellingTheSame(handle, reports));
        return reports;
    }

    /// Few reports revise anything: SQLite is told to begin with them, in the order of the CROSS JOINs.
    private static List<Counting> counting(Handle handle, List<Sighting> telling) {
        return handle.createQuery("""
                        SELECT DISTINCT figure.report, figure.measure, figure.population, figure.place
                        FROM verification CROSS JOIN source CROSS JOIN entry CROSS JOIN figure
                        WHERE verification.status = :status AND source.report = verification.report
                            AND entry.key = source.entry AND (entry.key IN (<entries>) OR entry.under IN (<entries>))
                            AND figure.report = verification.report AND figure.measure IN (<measures>)
                        """)
                .bindList("entries", entries(telling))
                .bindList("measures", measures(telling))
                .bind("status", Status.REVISED.code())
                .map((row, _) -> new Counting(
                        row.getLong("report"),
                        new Counted(
                                Coded.of(Measure.class, row.getString("measure")),
                                Columns.maybe(row.getString("population")),
                                Columns.maybe(row.getString("place")),
                                Maybe.unknown())))
                .list();
    }

    private static List<Long> entries(List<Sighting> sightings) {
        return sightings.stream()
                .flatMap(each -> each.voice().entries().stream())
                .map(entry -> Long.valueOf(entry.substring(1)))
                .distinct()
                .toList();
    }

    private static List<String> measures(List<Sighting> sightings) {
        return sightings.stream()
                .map(each -> each.figure().counted().measure().code())
                .distinct()
                .toList();
    }

    private static List<Long> tellingTheSame(Handle handle, Set<Long> reports) {
        return reports.isEmpty()
                ? List.of()
                : handle.createQuery("""
                                SELECT report FROM story_member
                                WHERE story IN (SELECT story FROM story_member WHERE report IN (<reports>))
                                """)
                        .bindList("reports", List.copyOf(reports))
                        .mapTo(Long.class)
                        .list();
    }
}

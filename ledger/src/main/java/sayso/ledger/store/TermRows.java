package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.ledger.linked.Shared;
import sayso.ledger.linking.Alikeness;
import sayso.ledger.linking.Gist;
import sayso.reading.Maybe;

/// The gists of reports, and which reports are alike by them. Reports are found by their rarest terms in the days
/// around: what many reports of these days have is looked up no further than so many.
final class TermRows {
    private static final int FREQUENT = 80;
    private static final int FEWEST = 12;
    private static final int SHARED = 2;
    private static final int MOST_COMPARED = 40;
    private static final long FACTOR = 1_099_511_628_211L;

    private final Handle handle;
    private final long report;

    private TermRows(Handle handle, long report) {
        this.handle = handle;
        this.report = report;
    }

    /// Replaces what is known of the report, and finds those it is alike with.
    ///
    /// @return the reports that it was alike with before
    static List<Long> draw(Handle handle, long report, Maybe<Gist> gist) {
        TermRows rows = new TermRows(handle, report);
        List<Long> before = handle.createQuery("SELECT other FROM kin WHERE one = :report")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
        List.of("gist", "term").forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", report));
        handle.execute("DELETE FROM kin WHERE one = ? OR other = ?", report, report);
        gist.toList().forEach(rows::add);
        rows.addCopies();
        return before;
    }

    /// What the report tells as its news.
    static Maybe<Gist> gist(Handle handle, long report) {
        return Columns.maybe(handle.createQuery("SELECT lines FROM gist WHERE report = :report")
                .bind("report", report)
                .mapTo(String.class)
                .map(Gist::ofLines)
                .findOne()
                .orElse(null));
    }

    private void add(Gist gist) {
        List<Long> hashes = gist.terms().stream().map(TermRows::hash).distinct().toList();
        gists(candidates(hashes, gist.day())).forEach((other, lines) -> {
            Shared shared = Alikeness.of(gist, Gist.ofLines(lines));
            if (Alikeness.isAlike(shared)) {
                link(other, shared.likeness());
            }
        });
        handle.execute("INSERT INTO gist (report, lines) VALUES (?, ?)", report, Columns.storable(gist.lines()));
        PreparedBatch batch = handle.prepareBatch("INSERT INTO term (hash, day, report) VALUES (:hash, :day, :report)");
        hashes.forEach(hash -> batch.bind("hash", hash)
                .bind("day", gist.day().toString())
                .bind("report", report)
                .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private List<Long> candidates(List<Long> hashes, LocalDate day) {
        List<List<Long>> found = telling(hashes, day);
        Map<Long, Integer> shared = new HashMap<>();
        found.forEach(each -> each.forEach(other -> shared.merge(other, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= Math.min(SHARED, found.size()))
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The reports that have each term, for terms that are not frequent; a report that is told everywhere has few of
    /// those, and frequent ones have to do.
    private List<List<Long>> telling(List<Long> hashes, LocalDate day) {
        List<List<Long>> all = hashes.stream()
                .map(hash -> carriers(hash, day))
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        int rare = (int) all.stream().filter(each -> each.size() < FREQUENT).count();
        return all.subList(0, Math.min(all.size(), Math.max(rare, FEWEST)));
    }

    private List<Long> carriers(long hash, LocalDate day) {
        return handle.createQuery("""
                        SELECT report FROM term WHERE hash = :hash AND day BETWEEN :from AND :to
                        ORDER BY day DESC, report DESC LIMIT :most
                        """)
                .bind("hash", hash)
                .bind("from", day.minusDays(Alikeness.WINDOW_DAYS).toString())
                .bind("to", day.plusDays(Alikeness.WINDOW_DAYS).toString())
                .bind("most", FREQUENT)
                .mapTo(Long.class)
                .list();
    }

    private Map<Long, String> gists(List<Long> reports) {
        Map<Long, String> gists = new HashMap<>();
        if (!reports.isEmpty()) {
            handle.createQuery("SELECT report, lines FROM gist WHERE report IN (<reports>)")
                    .bindList("reports", reports)
                    .map((row, _) -> Map.entry(row.getLong("report"), row.getString("lines")))
                    .forEach(each -> gists.put(each.getKey(), each.getValue()));
        }
        return gists;
    }

    /// The same text tells the same event.
    private void addCopies() {
        handle.createQuery("SELECT other FROM copy_link WHERE one = :report")
                .bind("report", report)
                .mapTo(Long.class)
                .list()
                .forEach(other -> link(other, 1));
    }

    private void link(long other, double likeness) {
        List<long[]> both = new ArrayList<>(List.of(new long[] {report, other}, new long[] {other, report}));
        both.forEach(pair -> handle.execute("""
                INSERT INTO kin (one, other, likeness) VALUES (?, ?, ?)
                ON CONFLICT (one, other) DO UPDATE SET likeness = excluded.likeness
                """, pair[0], pair[1], likeness));
    }

    private static long hash(String term) {
        return Stream.iterate(0, at -> at < term.length(), at -> at + 1)
                .mapToLong(at -> term.charAt(at))
                .reduce(-3_750_763_034_362_895_579L, (hash, unit) -> (hash ^ unit) * FACTOR);
    }
}

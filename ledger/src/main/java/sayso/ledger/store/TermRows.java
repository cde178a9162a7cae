package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final long START = -3_750_763_034_362_895_579L;
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
                .map(TermRows::gist)
                .findOne()
                .orElse(null));
    }

    /// The gist that was kept as these lines.
    static Gist gist(String lines) {
        return Garbled.or(lines, Gist::ofLines);
    }

    private void add(Gist gist) {
        List<Long> hashes = gist.terms().stream().map(TermRows::hash).distinct().toList();
        Map<Long, Double> alike = new TreeMap<>();
        gists(candidates(hashes, gist.day())).forEach((other, lines) -> {
            Shared shared = Alikeness.of(gist, gist(lines));
            if (Alikeness.isAlike(shared)) {
                alike.put(other, shared.likeness());
            }
        });
        link(alike);
        handle.execute("INSERT INTO gist (report, lines) VALUES (?, ?)", report, Columns.storable(gist.lines()));
        PreparedBatch batch = handle.prepareBatch("INSERT INTO term (hash, day, report) VALUES (:hash, :day, :report)");
        hashes.forEach(hash -> batch.bind("hash", hash)
                .bind("day", gist.day().toString())
                .bind("report", report)
                .add());
        Batches.execute(batch);
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
        Map<String, String> days = Map.of(
                "from", day.minusDays(Alikeness.WINDOW_DAYS).toString(),
                "to", day.plusDays(Alikeness.WINDOW_DAYS).toString());
        Map<Long, Integer> tallies = new Tallies("term WHERE hash = column1 AND day BETWEEN :from AND :to", days)
                .of(handle, hashes, FREQUENT);
        List<Long> all = hashes.stream()
                .filter(tallies::containsKey)
                .sorted(Comparator.comparingInt(hash -> tallies.getOrDefault(hash, 0)))
                .toList();
        int rare = (int)
                tallies.values().stream().filter(tally -> tally < FREQUENT).count();
        List<List<Long>> found = new ArrayList<>(rare(all.subList(0, rare), days));
        all.subList(rare, Math.max(rare, Math.min(all.size(), FEWEST))).forEach(hash -> found.add(last(hash, days)));
        return found;
    }

    private Collection<List<Long>> rare(List<Long> hashes, Map<String, String> days) {
        Map<Long, List<Long>> found = new HashMap<>();
        if (!hashes.isEmpty()) {
            handle.createQuery("SELECT hash, report FROM term WHERE hash IN (<hashes>) AND day BETWEEN :from AND :to")
                    .bindList("hashes", hashes)
                    .bindMap(days)
                    .map((row, _) -> Map.entry(row.getLong("hash"), row.getLong("report")))
                    .forEach(each -> found.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return found.values();
    }

    private List<Long> last(long hash, Map<String, String> days) {
        return handle.createQuery("""
                        SELECT report FROM term WHERE hash = :hash AND day BETWEEN :from AND :to
                        ORDER BY day DESC, report DESC LIMIT :most
                        """)
                .bind("hash", hash)
                .bindMap(days)
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
        Map<Long, Double> copies = new TreeMap<>();
        handle.createQuery("SELECT other FROM copy_link WHERE one = :report")
                .bind("report", report)
                .mapTo(Long.class)
                .forEach(other -> copies.put(other, 1.0));
        link(copies);
    }

    private void link(Map<Long, Double> likeness) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO kin (one, other, likeness) VALUES (:one, :other, :likeness)
                ON CONFLICT (one, other) DO UPDATE SET likeness = excluded.likeness
                """);
        likeness.forEach((other, like) -> {
            batch.bind("one", report)
                    .bind("other", other)
                    .bind("likeness", like)
                    .add();
            batch.bind("one", other)
                    .bind("other", report)
                    .bind("likeness", like)
                    .add();
        });
        Batches.execute(batch);
    }

    private static long hash(String term) {
        long hash = START;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * FACTOR;
        }
        return hash;
    }
}

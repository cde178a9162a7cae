package sayso.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.copies.Candidates;
import sayso.copies.Carrier;
import sayso.copies.Fingerprint;
import sayso.copies.Likeness;
import sayso.copies.Link;
import sayso.copies.Postings;
import sayso.copies.Wording;

/// What texts are recognised by, and which reports carry the same.
final class CopyRows implements Postings<Long> {
    /// So many texts are compared at most: of a text that hundreds took over, any of these will do.
    private static final int MOST_COMPARED = 40;

    private static final Tallies CARRIERS = new Tallies("fingerprint WHERE hash = column1", Map.of());

    private final Handle handle;

    private CopyRows(Handle handle) {
        this.handle = handle;
    }

    /// Links the report with those that carry its text, once: what it says never changes.
    ///
    /// @return whether it had not been linked before
    static boolean draw(Handle handle, long report, String text) {
        boolean known = handle.createQuery("SELECT count(*) FROM wording WHERE report = :report")
                        .bind("report", report)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (!known) {
            new CopyRows(handle).add(report, text);
        }
        return !known;
    }

    /// The links among reports, each once.
    static List<Link<Long>> among(Handle handle, Collection<Long> reports) {
        return handle.createQuery("""
                        SELECT one, other, in_other, of_other FROM copy_link
                        WHERE one IN (<reports>) AND other IN (<reports>) AND one < other
                        """)
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> new Link<>(
                        row.getLong("one"), row.getLong("other"), row.getDouble("in_other"), row.getDouble("of_other")))
                .list();
    }

    @Override
    public Set<Long> frequent(Collection<Long> hashes, int most) {
        return CARRIERS.of(handle, hashes, most + 1).entrySet().stream()
                .filter(each -> each.getValue() > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Carrier<Long>> with(Collection<Long> hashes) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        SELECT fingerprint.report, runs, count(*) AS shared
                        FROM fingerprint JOIN wording ON wording.report = fingerprint.report
                        WHERE hash IN (<hashes>) GROUP BY fingerprint.report, runs
                        """)
                .bindList("hashes", List.copyOf(hashes))
                .map((row, _) -> new Carrier<>(row.getLong("report"), row.getInt("runs"), row.getInt("shared")))
                .list();
    }

    /// Forgets what is known of the report's text, to find it anew.
    static void forget(Handle handle, long report) {
        handle.execute("DELETE FROM copy_link WHERE one = ? OR other = ?", report, report);
        List.of("fingerprint", "wording")
                .forEach(table -> handle.execute("DELETE FROM " + table + " WHERE report = ?", report));
    }

    private void add(long report, String text) {
        Fingerprint print = Fingerprint.of(text);
        Wording wording = Wording.of(text);
        List<Link<Long>> links = new ArrayList<>();
        texts(compared(Candidates.of(print, this))).forEach((other, carried) -> {
            Likeness likeness = Likeness.of(wording, Wording.of(carried));
            if (likeness.isCopy()) {
                links.add(new Link<>(report, other, likeness.inOther(), likeness.ofOther()));
            }
        });
        handle.execute(
                "INSERT INTO wording (report, runs, words) VALUES (?, ?, ?)", report, print.runs(), wording.words());
        put(report, print);
        put(links);
    }

    /// Cores of groups first, so that a copy finds its group, then the earliest.
    private List<Long> compared(List<Long> candidates) {
        if (candidates.size() <= MOST_COMPARED) {
            return candidates;
        }
        Set<Long> cores = Set.copyOf(handle.createQuery("SELECT core FROM copy_group WHERE core IN (<candidates>)")
                .bindList("candidates", candidates)
                .mapTo(Long.class)
                .list());
        return candidates.stream()
                .sorted(Comparator.<Long>comparingInt(key -> cores.contains(key) ? 0 : 1)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_COMPARED)
                .toList();
    }

    private Map<Long, String> texts(List<Long> reports) {
        Map<Long, String> texts = new TreeMap<>();
        if (!reports.isEmpty()) {
            handle.createQuery("SELECT key, text FROM report WHERE key IN (<reports>)")
                    .bindList("reports", reports)
                    .map((row, _) -> Map.entry(row.getLong("key"), Exact.in(row.getString("text"))))
                    .forEach(each -> texts.put(each.getKey(), each.getValue()));
        }
        return texts;
    }

    private void put(long report, Fingerprint print) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO fingerprint (hash, report) VALUES (:hash, :report)");
        for (long hash : print.hashes()) {
            batch.bind("hash", hash).bind("report", report).add();
        }
        Batches.execute(batch);
    }

    private void put(List<Link<Long>> links) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO copy_link (one, other, in_other, of_other) VALUES (:one, :other, :inOther, :ofOther)");
        links.stream()
                .flatMap(link -> Stream.of(link, new Link<>(link.other(), link.one(), link.ofOther(), link.inOther())))
                .forEach(each -> batch.bind("one", each.one())
                        .bind("other", each.other())
                        .bind("inOther", each.inOther())
                        .bind("ofOther", each.ofOther())
                        .add());
        Batches.execute(batch);
    }
}

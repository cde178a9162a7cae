package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import sayso.copies.Circle;
import sayso.copies.Circles;
import sayso.copies.Copies;
import sayso.copies.Link;
import sayso.copies.Linked;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Copy groups, made anew for the reports that hang together with one that came or changed.
final class CircleRows {
    /// Of so many reports the groups are made anew; where more hang together, a new one joins the groups of those
    /// that it is a copy of.
    private static final int MOST = 120;

    /// The origin is looked for among the earliest.
    private static final int MOST_WEIGHED = 12;

    private final Handle handle;
    private final Map<String, Long> keys = new HashMap<>();

    private CircleRows(Handle handle) {
        this.handle = handle;
    }

    static void draw(Handle handle, long report) {
        Reach reach = Reach.of(handle, "copy_link", Set.of(report), MOST);
        if (reach.reports().size() > 1 || !circlesOf(handle, reach.reports()).isEmpty()) {
            CircleRows rows = new CircleRows(handle);
            if (reach.whole()) {
                rows.group(reach.reports());
            } else {
                rows.join(report);
            }
        }
    }

    /// The origin of the text of each report that is no origin itself.
    static Map<Long, Long> origins(Handle handle, Collection<Long> reports) {
        Map<Long, Long> origins = new TreeMap<>();
        handle.createQuery("""
                        SELECT copy_member.report, origin, report.id FROM copy_member
                        JOIN copy_group ON copy_group.key = circle JOIN report ON report.key = origin
                        WHERE copy_member.report IN (<reports>) ORDER BY report.id
                        """)
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> Map.entry(row.getLong("report"), row.getLong("origin")))
                .forEach(each -> origins.putIfAbsent(each.getKey(), each.getValue()));
        origins.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return origins;
    }

    private void group(Set<Long> reports) {
        List<Linked<String>> linked = linked(reports);
        Map<Long, String> ids = new HashMap<>();
        keys.forEach((id, key) -> ids.put(key, id));
        List<Link<String>> links = CopyRows.among(handle, ids.keySet()).stream()
                .map(link -> new Link<>(id(ids, link.one()), id(ids, link.other()), link.inOther(), link.ofOther()))
                .toList();
        List<Circle<String>> circles = Circles.of(linked, links);
        Map<Long, Set<Long>> old = circlesOf(handle, reports);
        Map<Integer, Long> kept =
                Keys.kept(circles.stream().map(circle -> keys(circle.members())).toList(), old);
        Set<Long> gone = new TreeSet<>();
        old.values().forEach(gone::addAll);
        gone.removeAll(kept.values());
        gone.forEach(key -> handle.execute("DELETE FROM copy_group WHERE key = ?", key));
        for (int at = 0; at < circles.size(); at++) {
            Circle<String> circle = circles.get(at);
            put(kept.getOrDefault(at, 0L), key(circle.core()), keys(circle.members()));
        }
    }

    /// Those that a person took out of their groups are left out.
    private List<Linked<String>> linked(Set<Long> reports) {
        return handle.createQuery("""
                        SELECT key, id, words, published FROM report JOIN wording ON wording.report = report.key
                        WHERE key IN (<reports>) AND id NOT IN (SELECT report FROM no_copy)
                        """)
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> {
                    keys.put(row.getString("id"), row.getLong("key"));
                    Maybe<LocalDate> day =
                            Columns.maybe(row.getString("published")).map(kept -> Garbled.or(kept, LocalDate::parse));
                    return new Linked<>(row.getString("id"), row.getInt("words"), day);
                })
                .list();
    }

    /// @param known the number that it keeps, 0 for a new one
    private void put(long known, long core, List<Long> members) {
        long origin = origin(core, members);
        long key = known;
        if (key == 0) {
            key = handle.createQuery("INSERT INTO copy_group (core, origin) VALUES (:core, :origin) RETURNING key")
                    .bind("core", core)
                    .bind("origin", origin)
                    .mapTo(Long.class)
                    .one();
        } else {
            handle.execute("UPDATE copy_group SET core = ?, origin = ? WHERE key = ?", core, origin, key);
            handle.execute("DELETE FROM copy_member WHERE circle = ?", key);
        }
        for (long member : members) {
            handle.execute("INSERT INTO copy_member (circle, report) VALUES (?, ?)", key, member);
        }
    }

    private long origin(long core, List<Long> members) {
        List<Long> weighed = new ArrayList<>(handle.createQuery("SELECT key FROM report WHERE key IN (<members>)"
                        + " ORDER BY CASE WHEN key = :core THEN 0 ELSE 1 END,"
                        + " CASE WHEN published IS NULL THEN 1 ELSE 0 END, published, id LIMIT :most")
                .bindList("members", members)
                .bind("core", core)
                .bind("most", MOST_WEIGHED)
                .mapTo(Long.class)
                .list());
        List<Report> reports = weighed.stream().map(key -> report(handle, key)).toList();
        String id = Copies.group(reports.getFirst(), reports).origin().report().id();
        return weighed.get(reports.stream().map(Report::id).toList().indexOf(id));
    }

    /// A report as it first appeared.
    static Report report(Handle handle, long key) {
        String text = handle.createQuery("SELECT text FROM report WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
        return new Report(Exact.in(text), ReportRows.masthead(handle, key));
    }

    private void join(long report) {
        handle.createUpdate("""
                        INSERT INTO copy_member (circle, report)
                        SELECT copy_group.key, one FROM copy_group JOIN copy_link ON core = other
                        WHERE one = :report AND one NOT IN (
                            SELECT key FROM report WHERE id IN (SELECT report FROM no_copy))
                        ON CONFLICT DO NOTHING
                        """).bind("report", report).execute();
    }

    private static Map<Long, Set<Long>> circlesOf(Handle handle, Collection<Long> reports) {
        Map<Long, Set<Long>> circles = new HashMap<>();
        handle.createQuery("SELECT report, circle FROM copy_member WHERE report IN (<reports>)")
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> Map.entry(row.getLong("report"), row.getLong("circle")))
                .forEach(each -> circles.computeIfAbsent(each.getKey(), _ -> new HashSet<>())
                        .add(each.getValue()));
        return circles;
    }

    private List<Long> keys(List<String> ids) {
        return ids.stream().map(this::key).toList();
    }

    private long key(String id) {
        return keys.getOrDefault(id, 0L);
    }

    private static String id(Map<Long, String> ids, long key) {
        return ids.getOrDefault(key, "");
    }
}

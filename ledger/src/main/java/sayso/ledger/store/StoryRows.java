package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.ledger.linked.Shared;
import sayso.ledger.linking.Alikeness;
import sayso.ledger.linking.Gist;
import sayso.ledger.linking.Kin;
import sayso.ledger.linking.Stories;
import sayso.ledger.linking.Told;
import sayso.reading.Maybe;

/// Stories, made anew for the reports that hang together with one that came or changed.
final class StoryRows {
    /// Of so many reports the stories are made anew; where more hang together, a new one joins the story that it is
    /// most like.
    private static final int MOST = 120;

    /// A large story is judged by so many of its first members.
    private static final int SAMPLE = 16;

    private final Handle handle;
    private final long report;

    private StoryRows(Handle handle, long report) {
        this.handle = handle;
        this.report = report;
    }

    /// @param touched other reports that hung together with it before
    static void draw(Handle handle, long report, Collection<Long> touched) {
        Set<Long> start = new TreeSet<>(touched);
        start.add(report);
        Reach reach = Reach.of(handle, "kin", start, MOST);
        StoryRows rows = new StoryRows(handle, report);
        if (!reach.whole()) {
            rows.join();
        } else if (reach.reports().size() > 1) {
            rows.tell(reach.reports());
        } else {
            rows.leave();
        }
    }

    /// It is alike with none any more; what is left of its story without it is one while it is of two at least.
    private void leave() {
        for (long story : storiesOf(List.of(report)).getOrDefault(report, Set.of())) {
            handle.execute("DELETE FROM story_member WHERE report = ?", report);
            handle.execute(
                    "DELETE FROM story WHERE key = ? AND (SELECT count(*) FROM story_member WHERE story = ?) < 2",
                    story,
                    story);
        }
    }

    private void tell(Set<Long> reports) {
        Map<String, Long> keys = new HashMap<>();
        List<Told> told = told(reports, keys);
        Map<Long, String> ids = new HashMap<>();
        keys.forEach((id, key) -> ids.put(key, id));
        List<List<Long>> stories = Stories.of(told, kin(ids)).stream()
                .filter(story -> story.size() > 1)
                .map(story ->
                        story.stream().map(id -> keys.getOrDefault(id, 0L)).toList())
                .toList();
        Map<Long, Set<Long>> old = storiesOf(reports);
        Map<Integer, Long> kept = Keys.kept(stories, old);
        Set<Long> gone = new TreeSet<>();
        old.values().forEach(gone::addAll);
        gone.removeAll(kept.values());
        gone.forEach(key -> handle.execute("DELETE FROM story WHERE key = ?", key));
        handle.createUpdate("DELETE FROM story_member WHERE report IN (<reports>)")
                .bindList("reports", List.copyOf(reports))
                .execute();
        for (int at = 0; at < stories.size(); at++) {
            put(kept.getOrDefault(at, 0L), stories.get(at));
        }
    }

    /// @param known the number that it keeps, 0 for a new one
    private void put(long known, List<Long> members) {
        long key = known == 0 ? found(members.getFirst()) : known;
        handle.execute("UPDATE story SET founder = ? WHERE key = ?", members.getFirst(), key);
        PreparedBatch batch = handle.prepareBatch("INSERT INTO story_member (report, story) VALUES (:report, :story)");
        members.forEach(
                member -> batch.bind("report", member).bind("story", key).add());
        Batches.execute(batch);
    }

    private long found(long founder) {
        return handle.createQuery("INSERT INTO story (founder) VALUES (:founder) RETURNING key")
                .bind("founder", founder)
                .mapTo(Long.class)
                .one();
    }

    private List<Told> told(Set<Long> reports, Map<String, Long> keys) {
        Map<Long, Long> origins = CircleRows.origins(handle, reports);
        Map<Long, String> ids = new HashMap<>();
        Map<String, LocalDate> days = new TreeMap<>();
        handle.createQuery(
                        "SELECT key, id, lines FROM report LEFT JOIN gist ON gist.report = key WHERE key IN (<keys>)")
                .bindList("keys", List.copyOf(reports))
                .map((row, _) -> {
                    ids.put(row.getLong("key"), row.getString("id"));
                    Maybe<String> lines = Columns.maybe(row.getString("lines"));
                    return Map.entry(
                            row.getString("id"),
                            lines.map(each -> TermRows.gist(each).day()).or(LocalDate.MAX));
                })
                .forEach(each -> days.put(each.getKey(), each.getValue()));
        ids.forEach((key, id) -> keys.put(id, key));
        List<Told> told = new ArrayList<>();
        days.forEach((id, day) -> {
            Long origin = origins.get(keys.getOrDefault(id, 0L));
            Maybe<String> of = origin == null ? Maybe.unknown() : Columns.maybe(ids.get(origin));
            told.add(new Told(id, day, of));
        });
        return told;
    }

    private List<Kin> kin(Map<Long, String> ids) {
        return handle.createQuery("""
                        SELECT one, other, likeness FROM kin
                        WHERE one IN (<reports>) AND other IN (<reports>) AND one < other
                        """)
                .bindList("reports", List.copyOf(ids.keySet()))
                .map((row, _) -> new Kin(
                        ids.getOrDefault(row.getLong("one"), ""),
                        ids.getOrDefault(row.getLong("other"), ""),
                        row.getDouble("likeness")))
                .list();
    }

    private Map<Long, Set<Long>> storiesOf(Collection<Long> reports) {
        Map<Long, Set<Long>> stories = new HashMap<>();
        handle.createQuery("SELECT report, story FROM story_member WHERE report IN (<reports>)")
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> Map.entry(row.getLong("report"), row.getLong("story")))
                .forEach(each -> stories.computeIfAbsent(each.getKey(), _ -> new HashSet<>())
                        .add(each.getValue()));
        return stories;
    }

    private void join() {
        handle.execute("DELETE FROM story_member WHERE report = ?", report);
        Maybe<Gist> gist = TermRows.gist(handle, report);
        List<Long> alike = handle.createQuery("SELECT other FROM kin WHERE one = :report ORDER BY likeness DESC, other")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
        if (alike.isEmpty()) {
            return;
        }
        Map<Long, Double> means = new TreeMap<>();
        storiesOf(alike).values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(story -> gist.toList().forEach(own -> means.put(story, mean(own, story))));
        means.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .max(Map.Entry.<Long, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(story -> handle.execute(
                        "INSERT INTO story_member (report, story) VALUES (?, ?)", report, story.getKey()));
    }

    /// How like it is to the first members of a story; 0 if it is not like at least half of them.
    private double mean(Gist own, long story) {
        List<Shared> shared = handle.createQuery("""
                        SELECT lines FROM story_member JOIN gist ON gist.report = story_member.report
                        WHERE story = :story ORDER BY substr(lines, 1, 10), story_member.report LIMIT :most
                        """)
                .bind("story", story)
                .bind("most", SAMPLE)
                .mapTo(String.class)
                .map(lines -> Alikeness.of(own, TermRows.gist(lines)))
                .list();
        List<Shared> alike = shared.stream().filter(Alikeness::isAlike).toList();
        return 2 * alike.size() < shared.size()
                ? 0
                : alike.stream().mapToDouble(Shared::likeness).sum() / shared.size();
    }
}

package sayso.ledger.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.ledger.linking.Gists;
import sayso.ledger.linking.Merge;
import sayso.reading.Reading;
import sayso.reading.SourceId;

/// Links a report with the others of its ledger, in the transaction in which it is kept. What belongs together is
/// decided in `sayso.ledger.linking` and `sayso.copies`.
public final class Linking {
    private Linking() {}

    /// Links what `reading` says, in place of what was linked before.
    public static void link(Handle handle, long report, Reading reading) {
        EntryRows.draw(handle, report, reading);
        CopyRows.draw(handle, report, reading.report().text());
        CircleRows.draw(handle, report);
        List<Long> before = TermRows.draw(handle, report, Gists.of(reading));
        StoryRows.draw(handle, report, before);
    }

    /// What must go before a report is deleted; the rest goes with it. Reports that hung together with it are
    /// linked anew.
    public static void forget(Handle handle, long report, Runnable delete) {
        List<Long> copies = others(handle, "copy_link", report);
        List<Long> kin = others(handle, "kin", report);
        String id = handle.createQuery("SELECT id FROM report WHERE key = :report")
                .bind("report", report)
                .mapTo(String.class)
                .one();
        EntryRows.forget(handle, report);
        delete.run();
        handle.execute("DELETE FROM entry WHERE called >= ? AND called < ?", "own " + id + " ", "own " + id + "!");
        copies.forEach(copy -> CircleRows.draw(handle, copy));
        Set<Long> touched = new TreeSet<>(kin);
        touched.addAll(copies);
        touched.forEach(other -> StoryRows.draw(handle, other, List.of()));
    }

    /// Puts into effect which entries persons merged; all that they merged, the earliest first.
    public static void merge(Handle handle, List<Merge> merges) {
        Set<String> touched = new TreeSet<>(handle.createQuery("SELECT entry FROM merged")
                .mapTo(String.class)
                .list());
        handle.execute("DELETE FROM merged");
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO merged (place, entry, target) VALUES (:place, :entry, :target)");
        for (int place = 0; place < merges.size(); place++) {
            Merge merge = merges.get(place);
            touched.addAll(List.of(merge.entry(), merge.into()));
            batch.bind("place", place)
                    .bind("entry", merge.entry())
                    .bind("target", merge.into())
                    .add();
        }
        if (!merges.isEmpty()) {
            batch.execute();
        }
        EntryRows.settle(handle, touched);
    }

    /// Notes which sources of the report with this id persons set apart: it takes effect when the report is drawn
    /// next.
    static void split(Handle handle, String report, List<SourceId> sources) {
        handle.execute("DELETE FROM apart WHERE report = ?", report);
        sources.forEach(source -> handle.execute(
                "INSERT INTO apart (report, source) VALUES (?, ?) ON CONFLICT DO NOTHING", report, source.toString()));
    }

    /// Puts into effect which reports persons took out of their copy groups, by id; all of them.
    public static void part(Handle handle, List<String> reports) {
        Set<String> before = new TreeSet<>(handle.createQuery("SELECT report FROM no_copy")
                .mapTo(String.class)
                .list());
        Set<String> now = new TreeSet<>(reports);
        for (String id : without(before, now)) {
            handle.execute("DELETE FROM no_copy WHERE report = ?", id);
        }
        for (String id : without(now, before)) {
            handle.execute("INSERT INTO no_copy (report) VALUES (?)", id);
        }
        Set<String> touched = without(before, now);
        touched.addAll(without(now, before));
        for (String id : touched) {
            ReportRows.key(handle, id).toList().forEach(key -> {
                CircleRows.draw(handle, key);
                StoryRows.draw(handle, key, List.of());
            });
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    /// The key by which an entry is called, for [Merge]: that of the entry with this number.
    public static String called(Handle handle, long entry) {
        return handle.createQuery("SELECT called FROM entry WHERE key = :key")
                .bind("key", entry)
                .mapTo(String.class)
                .one();
    }

    private static List<Long> others(Handle handle, String table, long report) {
        return handle.createQuery("SELECT other FROM " + table + " WHERE one = :report")
                .bind("report", report)
                .mapTo(Long.class)
                .list();
    }
}

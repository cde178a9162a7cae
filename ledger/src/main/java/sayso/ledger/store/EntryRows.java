package sayso.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import sayso.ledger.linking.Alias;
import sayso.ledger.linking.Callings;
import sayso.ledger.linking.Merge;
import sayso.ledger.linking.Sameness;
import sayso.reading.Reading;
import sayso.reading.SourceId;

/// Under which entries the sources of a report stand.
final class EntryRows {
    private final Handle handle;
    private final long report;

    private EntryRows(Handle handle, long report) {
        this.handle = handle;
        this.report = report;
    }

    /// Puts each source of the report under its entry, and short names under what they stand for.
    static void draw(Handle handle, long report, Reading reading) {
        EntryRows rows = new EntryRows(handle, report);
        Callings callings = Callings.of(reading, rows.apart(reading.report().id()));
        rows.name(callings.keys());
        rows.alias(callings.aliases());
        rows.sweep(reading.report().id());
    }

    /// Takes back what the report says about short names: it is about to go.
    static void forget(Handle handle, long report) {
        new EntryRows(handle, report).alias(List.of());
    }

    /// Entries under which no source stands any more, and which no short name or merging needs.
    static void dropUnused(Handle handle) {
        int dropped = 1;
        while (dropped > 0) {
            dropped = handle.execute("""
                    DELETE FROM entry WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.entry = entry.key)
                        AND NOT EXISTS (SELECT 1 FROM entry AS stood WHERE stood.under = entry.key)
                        AND NOT EXISTS (SELECT 1 FROM alias WHERE alias.name = called)
                        AND NOT EXISTS (SELECT 1 FROM alias WHERE alias.meaning = called)
                        AND NOT EXISTS (SELECT 1 FROM merged WHERE merged.entry = called OR merged.target = called)
                    """);
        }
    }

    /// Decides anew which entries stand for which, for those that hang together with `keys`.
    static void settle(Handle handle, Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Set<Alias> aliases = new HashSet<>();
        Set<String> reached = new TreeSet<>(keys);
        List<String> edge = List.copyOf(reached);
        List<Merge> merges = merges(handle);
        while (!edge.isEmpty()) {
            List<Alias> found = aliases(handle, edge);
            aliases.addAll(found);
            Set<String> next = new TreeSet<>();
            found.forEach(alias -> next.addAll(List.of(alias.name(), alias.full())));
            Set<String> at = Set.copyOf(edge);
            merges.stream()
                    .filter(merge -> at.contains(merge.entry()) || at.contains(merge.into()))
                    .forEach(merge -> next.addAll(List.of(merge.entry(), merge.into())));
            edge = next.stream().filter(reached::add).toList();
        }
        Map<String, String> roots = Sameness.of(
                aliases,
                merges.stream().filter(merge -> reached.contains(merge.entry())).toList());
        reached.forEach(key -> under(handle, key, roots.getOrDefault(key, key)));
    }

    private Set<SourceId> apart(String id) {
        return Set.copyOf(handle.createQuery("SELECT source FROM apart WHERE report = :report")
                .bind("report", id)
                .mapTo(String.class)
                .map(SourceId::parse)
                .list());
    }

    private void name(Map<SourceId, String> keys) {
        PreparedBatch entries = handle.prepareBatch(
                "INSERT INTO entry (called) SELECT :called WHERE NOT EXISTS (SELECT 1 FROM entry WHERE called = :called)");
        PreparedBatch sources = handle.prepareBatch("""
                UPDATE source SET entry = (SELECT key FROM entry WHERE called = :called)
                WHERE report = :report AND id = :id
                """);
        keys.forEach((id, called) -> {
            entries.bind("called", Columns.storable(called)).add();
            sources.bind("called", Columns.storable(called))
                    .bind("report", report)
                    .bind("id", id.toString())
                    .add();
        });
        if (!keys.isEmpty()) {
            entries.execute();
            sources.execute();
        }
    }

    private void alias(List<Alias> said) {
        List<Alias> before = handle.createQuery("SELECT name, meaning FROM alias_of WHERE report = :report")
                .bind("report", report)
                .map((row, _) -> new Alias(row.getString("name"), row.getString("meaning")))
                .list();
        if (new HashSet<>(before).equals(new HashSet<>(said))) {
            // a short name whose entry is new still has to go under its longer one
            settle(handle, said.stream().map(Alias::name).toList());
            return;
        }
        handle.execute("DELETE FROM alias_of WHERE report = ?", report);
        said.forEach(this::put);
        before.stream().filter(alias -> !said.contains(alias)).forEach(this::drop);
        List<String> touched = new ArrayList<>();
        said.forEach(alias -> touched.add(alias.name()));
        before.forEach(alias -> touched.add(alias.name()));
        settle(handle, touched);
    }

    private void put(Alias alias) {
        handle.execute(
                "INSERT INTO alias (name, meaning) VALUES (?, ?) ON CONFLICT DO NOTHING", alias.name(), alias.full());
        handle.execute(
                "INSERT INTO alias_of (name, meaning, report) VALUES (?, ?, ?)", alias.name(), alias.full(), report);
        handle.execute(
                "INSERT INTO entry (called) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM entry WHERE called = ?)",
                alias.name(),
                alias.name());
        handle.execute(
                "INSERT INTO entry (called) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM entry WHERE called = ?)",
                alias.full(),
                alias.full());
    }

    private void drop(Alias alias) {
        handle.execute("""
                DELETE FROM alias WHERE name = ? AND meaning = ?
                    AND NOT EXISTS (SELECT 1 FROM alias_of WHERE name = ? AND meaning = ?)
                """, alias.name(), alias.full(), alias.name(), alias.full());
    }

    /// Entries of this report alone whose source it does not have any more.
    private void sweep(String id) {
        handle.execute("""
                DELETE FROM entry WHERE called >= ? AND called < ?
                    AND NOT EXISTS (SELECT 1 FROM source WHERE source.entry = entry.key)
                """, "own " + id + " ", "own " + id + "!");
    }

    private static List<Alias> aliases(Handle handle, List<String> keys) {
        return handle.createQuery("SELECT name, meaning FROM alias WHERE name IN (<keys>) OR meaning IN (<keys>)")
                .bindList("keys", keys)
                .map((row, _) -> new Alias(row.getString("name"), row.getString("meaning")))
                .list();
    }

    private static List<Merge> merges(Handle handle) {
        return handle.createQuery("SELECT entry, target FROM merged ORDER BY place")
                .map((row, _) -> new Merge(row.getString("entry"), row.getString("target")))
                .list();
    }

    private static void under(Handle handle, String key, String root) {
        handle.execute("""
                UPDATE entry SET under = (SELECT key FROM entry AS root WHERE root.called = ? AND root.called <> ?)
                WHERE called = ?
                """, root, key, key);
    }
}

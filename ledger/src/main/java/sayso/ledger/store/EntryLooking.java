package sayso.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import sayso.ledger.correction.SourceName;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.Entry;
import sayso.reading.Coded;
import sayso.reading.Kind;
import sayso.reading.Maybe;
import sayso.reading.SourceId;

/// Looks up entries.
public final class EntryLooking {
    private EntryLooking() {}

    /// Those that are a source in the most reports, at most `most`.
    ///
    /// @param words words of one of its names; unknown for all
    public static List<Entry> entries(Handle handle, Maybe<String> words, int most) {
        return entries(handle, words, Maybe.unknown(), most).items();
    }

    private record Ranked(long key, long reports) {}

    /// A page of the same, from after the cursor of the page before.
    public static Paged<Entry> entries(Handle handle, Maybe<String> words, Maybe<Cursor> after, int most) {
        Cursor cursor = after.or(new Cursor(Integer.toString(Integer.MAX_VALUE), 0));
        Part part = new Part(words.or(""));
        var query = handle.createQuery("""
                SELECT root, reports FROM (
                    SELECT COALESCE(under, entry.key) AS root, sum(counted.reports) AS reports
                    FROM (SELECT entry, count(DISTINCT report) AS reports FROM source <named> GROUP BY entry) AS counted
                    JOIN entry ON entry.key = counted.entry
                    GROUP BY COALESCE(under, entry.key)) AS ranked
                WHERE reports < :reports OR (reports = :reports AND root > :root)
                ORDER BY reports DESC, root LIMIT :most
                """)
                .define("named", words.isKnown() ? "WHERE lower(name) LIKE :words ESCAPE '!'" : "")
                .bind("reports", cursor.number())
                .bind("root", cursor.second())
                .bind("most", part.isExact() && most < Integer.MAX_VALUE ? most + 1 : Integer.MAX_VALUE);
        words.toList().forEach(_ -> query.bind("words", part.pattern()));
        List<Ranked> ranked = query.map((row, _) -> new Ranked(row.getLong("root"), row.getLong("reports")))
                .list();
        List<Ranked> found = part.isExact() ? ranked : holding(handle, ranked, part, most);
        List<Long> keys = found.stream().limit(most).map(Ranked::key).toList();
        return new Paged<>(
                of(handle, keys),
                Cursor.next(found, most, last -> new Cursor(Long.toString(last.reports()), last.key())));
    }

    /// The first of them, one more than `most`, that have `part` in a name.
    private static List<Ranked> holding(Handle handle, List<Ranked> ranked, Part part, int most) {
        return ranked.stream()
                .filter(each -> !named(handle, List.of(each.key()), part, 1).isEmpty())
                .limit(most + 1L)
                .toList();
    }

    /// The first `most` of these entries that have `part` in a name.
    private static List<Entry> named(Handle handle, List<Long> keys, Part part, int most) {
        if (part.isExact()) {
            return of(handle, keys);
        }
        return keys.stream()
                .flatMap(key -> of(handle, List.of(key)).stream())
                .filter(entry -> entry.names().stream().anyMatch(part::isIn))
                .limit(most)
                .toList();
    }

    /// Those with numbers after `number`, in their order, at most `most`.
    ///
    /// @param words words of one of its names; unknown for all
    public static List<Entry> entriesAfter(Handle handle, Maybe<String> words, long number, int most) {
        Part part = new Part(words.or(""));
        List<Long> keys = handle.createQuery("""
                        SELECT root.key FROM entry root WHERE root.under IS NULL AND root.key > :number AND EXISTS (
                            SELECT 1 FROM source JOIN entry ON entry.key = source.entry
                            WHERE (entry.key = root.key OR entry.under = root.key)
                                AND lower(source.name) LIKE :words ESCAPE '!')
                        ORDER BY root.key LIMIT :most
                        """)
                .bind("number", number)
                .bind("words", part.pattern())
                .bind("most", part.isExact() ? most : Integer.MAX_VALUE)
                .mapTo(Long.class)
                .list();
        return named(handle, keys, part, most);
    }

    /// The entry with this number or, where another stands for it, that one. Unknown if it has no sources.
    public static Maybe<Entry> entry(Handle handle, long key) {
        List<Long> root = handle.createQuery("SELECT COALESCE(under, key) FROM entry WHERE key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .list();
        List<Entry> found = of(handle, root);
        return found.isEmpty() ? Maybe.unknown() : Maybe.known(found.getFirst());
    }

    private record Row(String name, Kind kind, Maybe<String> description, int sources) {}

    private static List<Entry> of(Handle handle, Collection<Long> keys) {
        List<Entry> entries = new ArrayList<>();
        for (long key : keys) {
            List<Row> rows = handle.createQuery("""
                            SELECT name, kind, description, count(*) AS sources
                            FROM source JOIN entry ON entry.key = source.entry
                            WHERE entry.key = :key OR under = :key GROUP BY name, kind, description
                            """)
                    .bind("key", key)
                    .map((row, _) -> new Row(
                            row.getString("name"),
                            Coded.of(Kind.class, row.getString("kind")),
                            Columns.maybe(row.getString("description")),
                            row.getInt("sources")))
                    .list();
            if (!rows.isEmpty()) {
                entries.add(entry(handle, key, rows));
            }
        }
        return entries;
    }

    private static Entry entry(Handle handle, long key, List<Row> rows) {
        Map<String, Integer> names = new TreeMap<>();
        Map<Kind, Integer> kinds = new TreeMap<>();
        Map<String, Integer> descriptions = new TreeMap<>();
        for (Row row : rows) {
            names.merge(row.name(), row.sources(), Integer::sum);
            kinds.merge(row.kind(), row.sources(), Integer::sum);
            row.description().toList().forEach(each -> descriptions.merge(each, row.sources(), Integer::sum));
        }
        int reports =
                handle.createQuery("""
                        SELECT count(DISTINCT report) FROM source JOIN entry ON entry.key = source.entry
                        WHERE entry.key = :key OR under = :key
                        """).bind("key", key).mapTo(Integer.class).one();
        return new Entry("E" + key, frequent(names), frequent(kinds), frequent(descriptions), reports);
    }

    private static <T> List<T> frequent(Map<T, Integer> counted) {
        Map<T, Integer> inOrder = new LinkedHashMap<>(counted);
        return inOrder.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The first source of the entry with this number itself: what is decided about it is decided about all that
    /// stand under it. Where it has none, the first that stands under it.
    public static Maybe<SourceOf> first(Handle handle, long entry) {
        return Columns.maybe(handle.createQuery("""
                        SELECT source.report, source.id FROM source JOIN entry ON entry.key = source.entry
                        WHERE entry.key = :entry OR entry.under = :entry
                        ORDER BY CASE WHEN entry.key = :entry THEN 0 ELSE 1 END, source.key LIMIT 1
                        """)
                .bind("entry", entry)
                .map((row, _) -> source(handle, row.getLong("report"), SourceId.parse(row.getString("id"))))
                .findOne()
                .orElse(null));
    }

    private static SourceOf source(Handle handle, long report, SourceId id) {
        KeptReport kept = Looking.report(handle, report).toList().getFirst();
        return new SourceOf(kept.id(), SourceName.of(kept.reading().source(id)));
    }
}

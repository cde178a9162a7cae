package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.Paged;
import sayso.ledger.linked.Use;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.FigureId;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.reading.SourceId;
import sayso.text.Span;

/// What stands under an entry, what was added last first.
public final class EntryLists {
    private EntryLists() {}

    private record Placed<T>(long key, T value) {}

    /// The sources of reports that stand under it.
    ///
    /// @param after the cursor of the page before; unknown for the first
    public static Paged<Use> uses(Handle handle, long entry, Maybe<Cursor> after, int most) {
        List<Placed<Use>> found = handle.createQuery("""
                        SELECT o.key, o.id, o.name, r.id AS report_id, r.title, r.publisher, r.published
                        FROM source o JOIN report r ON r.key = o.report
                        WHERE o.entry IN (SELECT key FROM entry WHERE key = :entry OR under = :entry)
                            AND o.key < :after ORDER BY o.key DESC LIMIT :most
                        """)
                .bind("entry", entry)
                .bind("after", place(after))
                .bind("most", most + 1)
                .map((row, _) -> new Placed<>(
                        row.getLong("key"),
                        new Use(Searching.line(row), SourceId.parse(row.getString("id")), row.getString("name"))))
                .list();
        return page(found, most);
    }

    /// The figures that rest on its word.
    ///
    /// @param after the cursor of the page before; unknown for the first
    public static Paged<FigureLine> figures(Handle handle, long entry, Maybe<Cursor> after, int most) {
        List<Placed<FigureLine>> found = handle.createQuery("""
                        SELECT f.key, f.id, f.begins, f.ends, f.low, f.high, f.bound, f.measure, f.population, r.text,
                            r.id AS report_id, r.title, r.publisher, r.published
                        FROM figure f JOIN report r ON r.key = f.report
                        WHERE f.key < :after AND f.key IN (
                            SELECT g.key FROM source o JOIN basis b ON b.source = o.key
                            JOIN figure g ON g.report = b.report AND g.id = b.item
                            WHERE b.role = 'who'
                                AND o.entry IN (SELECT key FROM entry WHERE key = :entry OR under = :entry))
                        ORDER BY f.key DESC LIMIT :most
                        """)
                .bind("entry", entry)
                .bind("after", place(after))
                .bind("most", most + 1)
                .map((row, _) -> new Placed<>(row.getLong("key"), figure(row)))
                .list();
        return page(found, most);
    }

    private static FigureLine figure(ResultSet row) throws SQLException {
        Count count = new Count(
                Coded.of(Bound.class, row.getString("bound")),
                SightingRows.number(row, "low"),
                SightingRows.number(row, "high"));
        return new FigureLine(
                Searching.line(row),
                FigureId.parse(row.getString("id")),
                new Span(row.getInt("begins"), row.getInt("ends")).of(Exact.in(row.getString("text"))),
                count,
                Coded.of(Measure.class, row.getString("measure")),
                Columns.maybe(row.getString("population")));
    }

    private static long place(Maybe<Cursor> after) {
        return after.map(Cursor::second).or(Long.MAX_VALUE);
    }

    private static <T> Paged<T> page(List<Placed<T>> found, int most) {
        return new Paged<>(
                found.stream().limit(most).map(Placed::value).toList(),
                Cursor.next(found, most, placed -> new Cursor("", placed.key())));
    }
}

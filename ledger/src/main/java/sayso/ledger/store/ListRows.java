package sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import sayso.reading.Masthead;

/// What lists of statements are narrowed by: publisher and day of each report, and where its statements stand.
final class ListRows {
    private ListRows() {}

    /// The report's statements have their rows by now.
    static void draw(Handle handle, long report, Masthead masthead) {
        handle.createUpdate("""
                        INSERT INTO listed (report, begins, ends, publisher, published)
                        SELECT :report, COALESCE(min(key), 0), COALESCE(max(key), -1), :publisher, :published
                        FROM statement WHERE report = :report
                        ON CONFLICT (report) DO UPDATE SET begins = excluded.begins, ends = excluded.ends,
                            publisher = excluded.publisher, published = excluded.published
                        """)
                .bind("report", report)
                .bind("publisher", Columns.orNull(Exact.out(masthead.publisher())))
                .bind("published", Columns.orNull(masthead.dateline().known().map(Object::toString)))
                .execute();
    }

    /// The publishers whose names hold `words`, whatever their capitals, as they are kept.
    static List<String> publishers(Handle handle, String words) {
        return holding(different(handle, "listed", "publisher"), words);
    }

    /// Who is counted, wherever it holds `words`, whatever their capitals.
    static List<String> populations(Handle handle, String words) {
        return holding(different(handle, "figure", "population"), words);
    }

    /// Where people were counted, wherever it holds `words`, whatever their capitals.
    static List<String> places(Handle handle, Part words) {
        return handle
                .createQuery(
                        "SELECT DISTINCT place FROM figure WHERE lower(place) LIKE :words ESCAPE '!' ORDER BY place")
                .bind("words", words.pattern())
                .mapTo(String.class)
                .list()
                .stream()
                .filter(words::isIn)
                .toList();
    }

    private static List<String> holding(List<String> all, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<String> holding = new ArrayList<>();
        for (String each : all) {
            if (Exact.in(each).toLowerCase(Locale.ROOT).contains(wanted)) {
                holding.add(each);
            }
        }
        return holding;
    }

    /// The different values of a column that an index begins with: from each to the next, past all that are equal.
    private static List<String> different(Handle handle, String table, String column) {
        return handle.createQuery("""
                        WITH RECURSIVE found (value) AS (
                            SELECT min(<column>) FROM <table>
                            UNION ALL
                            SELECT (SELECT min(<column>) FROM <table> WHERE <column> > value) FROM found
                            WHERE value IS NOT NULL)
                        SELECT value FROM found WHERE value IS NOT NULL
                        """)
                .define("table", table)
                .define("column", column)
                .mapTo(String.class)
                .list();
    }
}

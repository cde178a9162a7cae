package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// What is drawn of one report, row by row as text, without the keys of this one database: what is equal here is
/// drawn alike.
record Drawn(Map<String, List<String>> rows) {
    private static final Map<String, String> QUERIES = new TreeMap<>(Map.ofEntries(
            Map.entry("report", "SELECT title, publisher, agency, published FROM report WHERE key = :report"),
            Map.entry("listed", """
                    SELECT publisher, published,
                        CASE WHEN begins = (SELECT COALESCE(min(key), 0) FROM statement WHERE report = :report)
                            AND ends = (SELECT COALESCE(max(key), -1) FROM statement WHERE report = :report)
                        THEN 1 ELSE 0 END FROM listed WHERE report = :report
                    """),
            Map.entry("source", """
                    SELECT id, name, kind, description, CASE WHEN entry IS NULL THEN 0 ELSE 1 END
                    FROM source WHERE report = :report
                    """),
            Map.entry("statement", """
                    SELECT id, content, form, stance, said, within, confidence FROM statement WHERE report = :report
                    """),
            Map.entry("figure", """
                    SELECT id, begins, ends, low, high, bound, measure, population, place, as_of, statement, part_of,
                        confidence FROM figure WHERE report = :report
                    """),
            Map.entry("basis", """
                    SELECT item, role, place, source.id FROM basis LEFT JOIN source ON source.key = basis.source
                    WHERE basis.report = :report
                    """),
            Map.entry("verification", """
                    SELECT begins, ends, status, source.id, concerns
                    FROM verification LEFT JOIN source ON source.key = verification.source
                    WHERE verification.report = :report
                    """),
            Map.entry("fingerprint", "SELECT hash FROM fingerprint WHERE report = :report"),
            Map.entry("wording", "SELECT runs, words FROM wording WHERE report = :report"),
            Map.entry("gist", "SELECT lines FROM gist WHERE report = :report"),
            Map.entry("term", "SELECT hash, day FROM term WHERE report = :report")));

    static Drawn of(Handle handle, long report) {
        Map<String, List<String>> rows = new TreeMap<>();
        QUERIES.forEach((table, query) -> rows.put(
                table,
                handle.createQuery(query).bind("report", report).map((row, _) -> text(row)).stream()
                        .sorted()
                        .toList()));
        return new Drawn(rows);
    }

    /// The tables in which `other` has other rows.
    List<String> differing(Drawn other) {
        return rows.keySet().stream()
                .filter(table -> !rows.getOrDefault(table, List.of()).equals(other.rows.getOrDefault(table, List.of())))
                .toList();
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(row.getObject(column)));
        }
        return String.join("\u001F", values);
    }
}

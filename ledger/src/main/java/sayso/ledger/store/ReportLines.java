package sayso.ledger.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.ReportLine;

/// Reports as lists show them.
public final class ReportLines {
    private ReportLines() {}

    /// The ones that were added last, the newest first.
    public static List<ReportLine> latest(Handle handle, int most) {
        return handle.createQuery(
                        "SELECT id AS report_id, title, publisher, published FROM report ORDER BY key DESC LIMIT :most")
                .bind("most", most)
                .map((row, _) -> Searching.line(row))
                .list();
    }

    /// By key, in the order of their days.
    static Map<Long, ReportLine> of(Handle handle, Collection<Long> reports) {
        Map<Long, ReportLine> lines = new LinkedHashMap<>();
        handle.createQuery("SELECT key, id, title, publisher, published FROM report WHERE key IN (<reports>)"
                        + " ORDER BY CASE WHEN published IS NULL THEN 1 ELSE 0 END, published, id")
                .bindList("reports", List.copyOf(reports))
                .map((row, _) -> Map.entry(
                        row.getLong("key"),
                        new ReportLine(
                                row.getString("id"),
                                Columns.maybe(row.getString("title")).map(Exact::in),
                                Columns.maybe(row.getString("publisher")).map(Exact::in),
                                Columns.maybe(row.getString("published")).map(LocalDate::parse))))
                .forEach(each -> lines.put(each.getKey(), each.getValue()));
        return lines;
    }
}

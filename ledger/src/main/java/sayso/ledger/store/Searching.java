package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.ReportLine;
import sayso.reading.Coded;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.StatementId;

/// Looks for statements, what was added last first.
public final class Searching {
    private final Dialect dialect;
    private final Query anywhere;
    private final Query names;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    private Searching(Handle handle, Question question) {
        this.dialect = Dialect.of(handle);
        this.anywhere = Query.of(question.words());
        this.names = Query.of(question.source());
        if (hasWords()) {
            conditions.addAll(dialect.conditions(anywhere, names));
            parameters.putAll(dialect.parameters(anywhere, names));
        }
        question.publisher().toList().forEach(part -> askPublishers(publishers(handle, part)));
        ask(question);
    }

    /// At most `most` answers, from after the place `after` on; [Long#MAX_VALUE] begins with the first. A question
    /// for words that are none finds nothing.
    public static List<Hit> hits(Handle handle, Question question, long after, int most) {
        Searching searching = new Searching(handle, question);
        boolean isVain = isVain(question.words(), searching.anywhere) || isVain(question.source(), searching.names);
        return isVain ? List.of() : searching.hits(handle, after, most);
    }

    /// Something was typed, and there is no word in it.
    private static boolean isVain(String typed, Query query) {
        return !typed.isBlank() && query.isEmpty();
    }

    private boolean hasWords() {
        return !anywhere.isEmpty() || !names.isEmpty();
    }

    private void ask(Question question) {
        ask(question.stance(), "stance", "s.stance = :stance");
        ask(question.from().map(LocalDate::toString), "from", "r.published >= :from");
        ask(question.to().map(LocalDate::toString), "to", "r.published <= :to");
        ask(question.kind(), "kind", """
                EXISTS (SELECT 1 FROM basis b JOIN source o ON o.key = b.source
                    WHERE b.report = s.report AND b.item = s.id AND b.role = 'who' AND o.kind = :kind)
                """);
        ask(question.status(), "status", """
                EXISTS (SELECT 1 FROM verification v WHERE v.report = s.report AND v.status = :status
                    AND v.concerns LIKE '%"' || s.id || '"%')
                """);
    }

    private void ask(Maybe<?> value, String name, String condition) {
        for (Object known : value.toList()) {
            conditions.add(condition);
            parameters.put(name, known instanceof Coded coded ? coded.code() : known);
        }
    }

    private void askPublishers(List<String> names) {
        conditions.add(names.isEmpty() ? "1 = 0" : "r.publisher IN (<publishers>)");
        if (!names.isEmpty()) {
            lists.put("publishers", names);
        }
    }

    /// As they stand in reports.
    private static List<String> publishers(Handle handle, String words) {
        Part part = new Part(words);
        return handle.createQuery("""
                        SELECT DISTINCT publisher FROM report
                        WHERE lower(publisher) LIKE :pattern ESCAPE '!' ORDER BY publisher
                        """).bind("pattern", part.pattern()).mapTo(String.class).stream()
                .filter(part::isIn)
                .toList();
    }

    private List<Hit> hits(Handle handle, long after, int most) {
        String place = hasWords() ? dialect.place() : "s.key";
        List<String> all = new ArrayList<>(conditions);
        all.add(place + " < :after");
        org.jdbi.v3.core.statement.Query asked = handle.createQuery("""
                        SELECT s.key, s.report, s.id, s.content, s.form, s.stance, s.said, s.confidence,
                            r.id AS report_id, r.text, r.title, r.publisher, r.published
                        FROM
                        """
                + (hasWords() ? dialect.words() : "statement s") + " JOIN report r ON r.key = s.report"
                + " WHERE " + String.join(" AND ", all) + " ORDER BY " + place + " DESC LIMIT :most");
        lists.forEach(asked::bindList);
        return asked.bindMap(parameters)
                .bind("after", after)
                .bind("most", most)
                .map((row, _) -> hit(handle, row))
                .list();
    }

    private static Hit hit(Handle handle, ResultSet row) throws SQLException {
        long report = row.getLong("report");
        String id = row.getString("id");
        String text = Exact.in(row.getString("text"));
        return new Hit(
                row.getLong("key"),
                line(row),
                StatementId.parse(id),
                Columns.spans(row.getString("content")).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList(),
                Bases.names(handle, report, id, "who"),
                Bases.names(handle, report, id, "via"),
                Coded.of(Form.class, row.getString("form")),
                Coded.of(Stance.class, row.getString("stance")),
                Columns.maybe(row.getString("said")),
                row.getDouble("confidence"));
    }

    /// Out of the columns report_id, title, publisher and published.
    static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getString("report_id"),
                Columns.maybe(row.getString("title")).map(Exact::in),
                Columns.maybe(row.getString("publisher")).map(Exact::in),
                Columns.maybe(row.getString("published")).map(LocalDate::parse));
    }
}

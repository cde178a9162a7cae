package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.ReportLine;
import sayso.reading.Coded;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.Stance;
import sayso.reading.StatementId;

/// Looks for statements, what was added last first.
public final class Searching<T> {
    private static final String HIT = """
            s.key, s.report, s.id, s.content, s.form, s.stance, s.said, s.confidence,
                r.id AS report_id, r.text, r.title, r.publisher, r.published
            """;

    private static final String UNDER = """
            s.key IN (SELECT u.key FROM source o JOIN basis b ON b.source = o.key
                JOIN statement u ON u.report = b.report AND u.id = b.item
                WHERE b.role = 'who' AND o.entry IN (SELECT key FROM entry WHERE key = :entry OR under = :entry))
            """;

    /// What is asked about each answer.
    private record Shape<T>(String columns, RowMapper<T> mapper) {}

    private final Handle handle;
    private final Shape<T> shape;
    private final Dialect dialect;
    private final Query anywhere;
    private final Query names;
    private final Among among;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Searching(Handle handle, Question question, Shape<T> shape) {
        this.handle = handle;
        this.shape = shape;
        this.dialect = Dialect.of(handle);
        this.anywhere = Query.of(question.words());
        this.names = Query.of(question.source());
        this.among = Among.of(handle, question);
        if (hasWords()) {
            conditions.addAll(dialect.conditions(anywhere, names));
            parameters.putAll(dialect.parameters(anywhere, names));
        }
        ask(question);
    }

    /// At most `most` answers, from after the place `after` on; [Long#MAX_VALUE] begins with the first. A question
    /// for words that are none finds nothing.
    public static List<Hit> hits(Handle handle, Question question, long after, int most) {
        return asked(handle, question, new Shape<>(HIT, (row, _) -> hit(handle, row)), after, most);
    }

    /// The same answers, as far as facets want to know them: the first `most`.
    static List<Found> found(Handle handle, Question question, int most) {
        Shape<Found> shape = new Shape<>(
                "s.report, s.id, s.stance, s.form",
                (row, _) -> new Found(
                        row.getLong("report"),
                        row.getString("id"),
                        Coded.of(Stance.class, row.getString("stance")),
                        Coded.of(Form.class, row.getString("form"))));
        return asked(handle, question, shape, Long.MAX_VALUE, most);
    }

    /// An answer.
    record Found(long report, String id, Stance stance, Form form) {}

    private static <T> List<T> asked(Handle handle, Question question, Shape<T> shape, long after, int most) {
        boolean isVain = isVain(question.words()) || isVain(question.source());
        return isVain ? List.of() : new Searching<>(handle, question, shape).hits(after, most);
    }

    /// Something was typed, and there is no word in it.
    private static boolean isVain(String typed) {
        return !typed.isBlank() && Query.of(typed).isEmpty();
    }

    private boolean hasWords() {
        return !anywhere.isEmpty() || !names.isEmpty();
    }

    private void ask(Question question) {
        ask(question.stance(), "stance", "s.stance = :stance");
        ask(question.form(), "form", "s.form = :form");
        for (String entry : question.entry().toList()) {
            conditions.add(UNDER);
            parameters.put("entry", Long.parseLong(entry.substring(1)));
        }
        ask(question.kind(), "kind", """
                EXISTS (SELECT 1 FROM basis b JOIN source o ON o.key = b.source
                    WHERE b.report = s.report AND b.item = s.id AND b.role = 'who' AND o.kind = :kind)
                """);
        ask(question.status(), "status", """
                EXISTS (SELECT 1 FROM verification v WHERE v.report = s.report AND v.status = :status
                    AND v.concerns LIKE '%"' || s.id || '"%')
                """);
    }

    private void ask(Maybe<? extends Coded> value, String name, String condition) {
        for (Coded known : value.toList()) {
            conditions.add(condition);
            parameters.put(name, known.code());
        }
    }

    private List<T> hits(long after, int most) {
        conditions.add("r.key = s.report");
        if (among.isEverywhere()) {
            return everywhere(after, most);
        }
        Among.Extent extent = among.extent();
        if (extent.reports() == 0) {
            return List.of();
        }
        conditions.addAll(among.conditions());
        conditions.add("+s.report = l.report");
        return hasWords() ? words(extent, after, most) : statements(after, most);
    }

    private List<T> everywhere(long after, int most) {
        if (!hasWords()) {
            conditions.add("s.key < :after");
            return ask("statement s CROSS JOIN report r", "s.key DESC", after, most);
        }
        conditions.add("s.key = " + dialect.place());
        conditions.add(dialect.place() + " < :after");
        return ask("words w CROSS JOIN statement s CROSS JOIN report r", dialect.place() + " DESC", after, most);
    }

    /// Report by report, the one whose statements were added last first.
    private List<T> statements(long after, int most) {
        conditions.add("s.key BETWEEN l.begins AND l.ends");
        conditions.add("l.begins < :after");
        conditions.add("s.key < :after");
        return ask(
                dialect.listed() + " CROSS JOIN statement s CROSS JOIN report r",
                "l.begins DESC, s.key DESC",
                after,
                most);
    }

    /// Words first, even where there are few reports: to begin anew in the index of words for each takes longer
    /// than to go through it once.
    private List<T> words(Among.Extent extent, long after, int most) {
        String place = dialect.place();
        conditions.add("s.key = " + place);
        conditions.add(place + " < :after");
        conditions.add(place + " BETWEEN :begins AND :ends");
        parameters.put("begins", extent.begins());
        parameters.put("ends", extent.ends());
        return ask(
                "words w CROSS JOIN statement s CROSS JOIN listed l CROSS JOIN report r", place + " DESC", after, most);
    }

    /// @param tables in the order in which SQLite goes through them: for it, CROSS JOIN says so
    private List<T> ask(String tables, String order, long after, int most) {
        var query = handle.createQuery("SELECT " + shape.columns() + " FROM " + tables + " WHERE "
                + String.join(" AND ", conditions) + " ORDER BY " + order + " LIMIT :most");
        among.bind(query);
        return query.bindMap(parameters)
                .bind("after", after)
                .bind("most", most)
                .map(shape.mapper())
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

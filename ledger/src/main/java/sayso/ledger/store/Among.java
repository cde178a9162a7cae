package sayso.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import sayso.ledger.kept.Question;
import sayso.reading.Coded;
import sayso.reading.Maybe;

/// Among which reports a statement is looked for, as far as the reports tell: conditions on `listed l`. What few
/// reports have is asked of the reports, so that the others are passed over as wholes.
final class Among {
    /// What no more rows have is rare.
    private static final int RARE = 20_000;

    /// How many reports there are, and from where to where their statements stand.
    record Extent(long reports, long begins, long ends) {}

    private final Handle handle;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> publishers = new ArrayList<>();

    private Among(Handle handle) {
        this.handle = handle;
    }

    static Among of(Handle handle, Question question) {
        Among among = new Among(handle);
        question.publisher().toList().forEach(among::publisher);
        among.day(question.from(), "from", "l.published >= :from");
        among.day(question.to(), "to", "l.published <= :to");
        among.rare("kind", question.kind(), "source");
        among.rare("status", question.status(), "verification");
        if (!among.isEverywhere()) {
            among.rare("stance", question.stance(), "statement");
        }
        return among;
    }

    /// Whether nothing narrows it.
    boolean isEverywhere() {
        return conditions.isEmpty();
    }

    List<String> conditions() {
        return List.copyOf(conditions);
    }

    void bind(SqlStatement<?> statement) {
        statement.bindMap(parameters);
        if (!publishers.isEmpty()) {
            statement.bindList("publishers", publishers);
        }
    }

    Extent extent() {
        var query = handle.createQuery("SELECT count(*) AS reports, COALESCE(min(begins), 0) AS begins,"
                + " COALESCE(max(ends), 0) AS ends FROM listed l WHERE " + String.join(" AND ", conditions));
        bind(query);
        return query.map((row, _) -> new Extent(row.getLong("reports"), row.getLong("begins"), row.getLong("ends")))
                .one();
    }

    private void publisher(String words) {
        publishers.addAll(ListRows.publishers(handle, words));
        conditions.add(publishers.isEmpty() ? "1 = 0" : "l.publisher IN (<publishers>)");
    }

    private void day(Maybe<LocalDate> day, String name, String condition) {
        for (LocalDate known : day.toList()) {
            conditions.add(condition);
            parameters.put(name, known.toString());
        }
    }

    private void rare(String column, Maybe<? extends Coded> asked, String table) {
        for (Coded known : asked.toList()) {
            long rows = handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE " + column
                            + " = :code LIMIT :most) AS found")
                    .bind("code", known.code())
                    .bind("most", RARE + 1)
                    .mapTo(Long.class)
                    .one();
            if (rows <= RARE) {
                conditions.add("l.report IN (SELECT report FROM " + table + " WHERE " + column + " = :" + column + ")");
                parameters.put(column, known.code());
            }
        }
    }
}

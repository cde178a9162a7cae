package sayso.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.json.JsonException;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.ChangeJson;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.reading.Maybe;

/// Corrections, which are appended and nothing else.
public final class CorrectionRows {
    private CorrectionRows() {}

    static Correction append(Handle handle, Correction correction) {
        long number = handle.createQuery("""
                        INSERT INTO correction (made, person, reason, report, kind, body)
                        VALUES (:made, :person, :reason, :report, :kind, :body) RETURNING number
                        """)
                .bind("made", correction.made().toEpochMilli())
                .bind("person", correction.reason().person())
                .bind("reason", correction.reason().why())
                .bind("report", Columns.orNull(correction.report()))
                .bind("kind", correction.change().kind())
                .bind("body", ChangeJson.write(correction.change()))
                .mapTo(Long.class)
                .one();
        return new Correction(number, correction.made(), correction.reason(), correction.report(), correction.change());
    }

    /// Those of the report with this id, in the order of their numbers.
    public static List<Correction> of(Handle handle, String report) {
        return handle.createQuery("SELECT * FROM correction WHERE report = :report ORDER BY number")
                .bind("report", report)
                .map((row, _) -> correction(row))
                .list();
    }

    /// Those that say what belongs together in the whole ledger, with what undoes them: linking reads them.
    public static List<Correction> acrossReports(Handle handle) {
        return handle.createQuery("""
                        SELECT * FROM correction
                        WHERE kind IN ('merge-entries', 'split-entry', 'leave-group', 'undo') ORDER BY number
                        """).map((row, _) -> correction(row)).list();
    }

    /// Whether a source of the report with this id was ever said to be one of another.
    static boolean isMerged(Handle handle, String report) {
        return handle.createQuery("SELECT count(*) FROM correction WHERE kind = 'merge-entries' AND body LIKE :id")
                        .bind("id", "%" + report + "%")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    static List<Correction> all(Handle handle) {
        return handle.createQuery("SELECT * FROM correction ORDER BY number")
                .map((row, _) -> correction(row))
                .list();
    }

    /// The last before the one of this number, the last first.
    static List<Correction> before(Handle handle, long number, int most) {
        return handle.createQuery("SELECT * FROM correction WHERE number < :number ORDER BY number DESC LIMIT :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, _) -> correction(row))
                .list();
    }

    static Maybe<Correction> get(Handle handle, long number) {
        return Columns.maybe(handle.createQuery("SELECT * FROM correction WHERE number = :number")
                .bind("number", number)
                .map((row, _) -> correction(row))
                .findOne()
                .orElse(null));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        return new Correction(
                number,
                Instant.ofEpochMilli(row.getLong("made")),
                new Reason(row.getString("person"), row.getString("reason")),
                Columns.maybe(row.getString("report")),
                change(number, row.getString("kind"), row.getString("body")));
    }

    private static Change change(long number, String kind, String body) {
        try {
            return ChangeJson.read(kind, body);
        } catch (JsonException e) {
            throw new Garbled("the ledger’s correction " + number + " is none", e);
        }
    }
}

package sayso.ledger.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Failure;
import sayso.reading.Problem;

/// What could not be taken in, kept aside.
public final class FailureRows {
    private FailureRows() {}

    /// Counts one try more for `location`.
    public static int put(Handle handle, String location, Problem problem, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO failure (location, code, message, hint, last, tries)
                        VALUES (:location, :code, :message, :hint, :last, 1)
                        ON CONFLICT (location) DO UPDATE SET code = excluded.code, message = excluded.message,
                            hint = excluded.hint, last = excluded.last, tries = failure.tries + 1
                        """)
                .bind("location", Columns.storable(location))
                .bind("code", problem.code())
                .bind("message", Columns.storable(problem.message()))
                .bind("hint", Columns.orNull(problem.hint().map(Columns::storable)))
                .bind("last", now.toEpochMilli())
                .execute();
    }

    /// Forgets the failure: what is at `location` was taken in.
    public static int clear(Handle handle, String location) {
        return handle.createUpdate("DELETE FROM failure WHERE location = :location")
                .bind("location", Columns.storable(location))
                .execute();
    }

    /// By location.
    public static List<Failure> all(Handle handle) {
        return handle.createQuery("SELECT * FROM failure ORDER BY location")
                .map((row, _) -> new Failure(
                        row.getString("location"),
                        row.getString("code"),
                        row.getString("message"),
                        Columns.maybe(row.getString("hint")),
                        Instant.ofEpochMilli(row.getLong("last")),
                        row.getInt("tries")))
                .list();
    }
}

package sayso.ledger.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import sayso.ledger.kept.Failure;
import sayso.reading.Problem;

/// What could not be taken in, kept aside.
public final class FailureRows {
    private FailureRows() {}

    /// Counts one try more for `location`. Those who write take turns: nobody adds it between.
    public static int put(Handle handle, String location, Problem problem, Instant now) {
        int changed = failure(handle.createUpdate("""
                        UPDATE failure SET code = :code, message = :message, hint = :hint, last = :last, tries = tries + 1
                        WHERE location = :location
                        """), location, problem, now).execute();
        return changed > 0
                ? changed
                : failure(handle.createUpdate("""
                        INSERT INTO failure (location, code, message, hint, last, tries)
                        VALUES (:location, :code, :message, :hint, :last, 1)
                        """), location, problem, now).execute();
    }

    private static Update failure(Update update, String location, Problem problem, Instant now) {
        return update.bind("location", Columns.storable(location))
                .bind("code", problem.code())
                .bind("message", Columns.storable(problem.message()))
                .bind("hint", Columns.orNull(problem.hint().map(Columns::storable)))
                .bind("last", now.toEpochMilli());
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

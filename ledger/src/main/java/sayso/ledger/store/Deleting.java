package sayso.ledger.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.json.Json;
import sayso.json.JsonException;

/// Takes reports out of the ledger, with all that was said about them.
public final class Deleting {
    private Deleting() {}

    /// Deletes the reports with these ids. What hangs on them goes with them: appearances, readings, what was drawn
    /// of them, links, corrections that name them.
    ///
    /// @return how many there were
    public static int delete(Handle handle, List<String> ids) {
        int deleted = 0;
        for (String id : ids) {
            for (long key : ReportRows.key(handle, id).toList()) {
                Linking.forget(handle, key, () -> {
                    WordRows.drop(handle, key);
                    handle.execute("DELETE FROM report WHERE key = ?", key);
                });
                deleted++;
            }
            uncorrect(handle, id);
            handle.execute("DELETE FROM apart WHERE report = ?", id);
            handle.execute("DELETE FROM no_copy WHERE report = ?", id);
        }
        Decisions.settle(handle);
        EntryRows.dropUnused(handle);
        Dialect.of(handle).sweepWords(handle);
        return deleted;
    }

    /// Corrections of the report, those of others that name it, and what undid these.
    private static void uncorrect(Handle handle, String id) {
        Deque<Long> gone =
                new ArrayDeque<>(handle.createQuery("SELECT number FROM correction WHERE report = :id OR body LIKE :in")
                        .bind("id", id)
                        .bind("in", "%" + id + "%")
                        .mapTo(Long.class)
                        .list());
        while (!gone.isEmpty()) {
            long number = gone.remove();
            handle.execute("DELETE FROM correction WHERE number = ?", number);
            gone.addAll(undoing(handle, number));
        }
    }

    private static List<Long> undoing(Handle handle, long number) {
        return handle.createQuery("SELECT number, body FROM correction WHERE kind = 'undo'")
                .map((row, _) -> undoes(row.getString("body"), number) ? row.getLong("number") : 0L)
                .filter(undo -> undo > 0)
                .list();
    }

    private static boolean undoes(String body, long number) {
        try {
            return Json.parse(body).whole("number").isKnownAnd(undone -> undone == number);
        } catch (JsonException e) {
            return false;
        }
    }
}

package sayso.server.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Who did what, when, from where, and how it ended. It grows to 200,000 lines, then the oldest go.
public final class AuditLog {
    private static final long MOST = 200_000;
    private static final int LONGEST = 200;

    private final Tables tables;
    private final InstantSource clock;

    AuditLog(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    public void note(Doer doer, String what, String subject, String outcome) {
        tables.write(handle -> put(handle, doer, what, subject, outcome));
    }

    /// At most `most` lines with a number below `before`, the newest first.
    public List<Deed> newest(long before, int most) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT * FROM deed WHERE key < :before ORDER BY key DESC LIMIT :most")
                .bind("before", before)
                .bind("most", most)
                .map((row, _) -> new Deed(
                        row.getLong("key"),
                        Instant.ofEpochMilli(row.getLong("done")),
                        new Doer(row.getString("who"), row.getString("origin")),
                        row.getString("what"),
                        row.getString("subject"),
                        row.getString("outcome")))
                .list());
    }

    int put(Handle handle, Doer doer, String what, String subject, String outcome) {
        long key = handle.createUpdate("""
                        INSERT INTO deed (done, who, what, subject, origin, outcome)
                        VALUES (:done, :who, :what, :subject, :origin, :outcome)
                        """)
                .bind("done", clock.instant().toEpochMilli())
                .bind("who", shown(doer.name()))
                .bind("what", shown(what))
                .bind("subject", shown(subject))
                .bind("origin", shown(doer.origin()))
                .bind("outcome", shown(outcome))
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one();
        return handle.createUpdate("DELETE FROM deed WHERE key <= :key")
                .bind("key", key - MOST)
                .execute();
    }

    /// One line, and not a long one.
    private static String shown(String words) {
        String line = words.replaceAll("\\p{C}", "\uFFFD");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

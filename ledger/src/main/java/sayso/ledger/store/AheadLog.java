package sayso.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The file beside a SQLite ledger into which all is written first (`wire.db-wal`). SQLite begins it anew when
/// nobody reads in it: where somebody always does, it grows for ever. So whoever writes stops now and then for
/// those who read, until all that is written stands in the ledger itself; who begins to read meanwhile reads there,
/// and waits for nobody. https://sqlite.org/wal.html#avoiding_excessively_large_wal_files
final class AheadLog {
    /// It is as long as this at most after somebody was in the way for long, too.
    static final long MOST_BYTES = 64L << 20;

    /// Longer than a question takes. Who reads for longer is waited for again when as much again is written.
    private static final int MILLIS_TO_WAIT = 2_000;

    private final Path file;
    private long limit = MOST_BYTES;

    AheadLog(Path ledger) {
        this.file = ledger.resolveSibling(ledger.getFileName() + "-wal");
    }

    /// Makes it short where it is long. What was written is kept, whatever becomes of this.
    synchronized void bound(Jdbi toWrite) {
        long bytes = bytes();
        if (bytes <= limit) {
            return;
        }
        try {
            limit = toWrite.withHandle(AheadLog::shorten) ? MOST_BYTES : bytes + MOST_BYTES;
        } catch (JdbiException e) {
            limit = bytes + MOST_BYTES;
        }
    }

    private static boolean shorten(Handle handle) {
        handle.execute("PRAGMA busy_timeout = " + MILLIS_TO_WAIT);
        try {
            return Dialect.SQLITE.scrub(handle);
        } finally {
            handle.execute("PRAGMA busy_timeout = " + Connections.MILLIS_TO_WAIT);
        }
    }

    private long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // nothing was written yet
            return 0;
        }
    }
}

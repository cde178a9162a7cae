package sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.Edition;
import sayso.ledger.correction.Corrected;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.Shelved;
import sayso.ledger.kept.Stats;
import sayso.reading.Maybe;
import sayso.reading.Report;

/// Looks up what is kept.
public final class Looking {
    private Looking() {}

    /// The ids that begin so, at most `most`, in order.
    public static List<String> ids(Handle handle, String beginning, int most) {
        if (!beginning.matches("[0-9a-f]+")) {
            // databases sort marks each in their own way, and some pass over them
            return List.of();
        }
        return handle.createQuery("SELECT id FROM report WHERE id >= :from AND id < :to ORDER BY id LIMIT :most")
                .bind("from", beginning)
                .bind("to", beginning + "g")
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /// The keys of all reports in the order in which they were added, from after `key` on, at most `most`.
    public static List<Long> keysAfter(Handle handle, long key, int most) {
        return handle.createQuery("SELECT key FROM report WHERE key > :key ORDER BY key LIMIT :most")
                .bind("key", key)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /// What was added last first, from after `key` on, at most `most`.
    public static List<Shelved> shelved(Handle handle, long key, int most) {
        return handle.createQuery("""
                        SELECT key, id AS report_id, title, publisher, published FROM report
                        WHERE key < :key ORDER BY key DESC LIMIT :most
                        """)
                .bind("key", key)
                .bind("most", most)
                .map((row, _) -> new Shelved(row.getLong("key"), Searching.line(row)))
                .list();
    }

    /// The report with this id.
    public static Maybe<KeptReport> report(Handle handle, String id) {
        return switch (ReportRows.key(handle, id)) {
            case Maybe.Known<Long>(Long key) -> report(handle, key);
            case Maybe.Unknown<Long>() -> Maybe.unknown();
        };
    }

    /// The report with this key.
    public static Maybe<KeptReport> report(Handle handle, long key) {
        return ReadingRows.get(handle, key)
                .map(row -> new KeptReport(
                        row.reading(),
                        Corrected.of(
                                row.reading(),
                                CorrectionRows.of(handle, row.reading().report().id())),
                        row.edition(),
                        row.made(),
                        ReportRows.appearances(handle, key)));
    }

    /// The keys of the reports that another edition read, in the order in which they were added.
    public static List<Long> outdated(Handle handle, Edition edition) {
        return handle.createQuery("""
                        SELECT report FROM reading
                        WHERE sayso <> :sayso OR rules <> :rules OR model <> :model ORDER BY report
                        """)
                .bind("sayso", edition.sayso())
                .bind("rules", edition.rules())
                .bind("model", edition.model())
                .mapTo(Long.class)
                .list();
    }

    /// The report with this key as it is read: its text with the particulars of its first appearance.
    public static Maybe<Report> toRead(Handle handle, long key) {
        return Columns.maybe(handle.createQuery("SELECT text FROM report WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .map(text -> new Report(Exact.in(text), ReportRows.masthead(handle, key)))
                .orElse(null));
    }

    /// The key of the report with this id.
    public static Maybe<Long> key(Handle handle, String id) {
        return ReportRows.key(handle, id);
    }

    public static Stats stats(Handle handle) {
        return new Stats(
                count(handle, "report"),
                count(handle, "appearance"),
                count(handle, "statement"),
                count(handle, "source"),
                count(handle, "figure"),
                count(handle, "correction"),
                count(handle, "failure"));
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}

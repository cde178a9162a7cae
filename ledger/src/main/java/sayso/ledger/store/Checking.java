package sayso.ledger.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import sayso.Edition;
import sayso.ledger.kept.Checkup;
import sayso.ledger.kept.Fault;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Looks a ledger through, in one view of it: what others add meanwhile is not seen.
public final class Checking {
    private static final int BATCH = 200;
    private static final String DRAW = "sayso doctor --repair draws it anew";
    private static final String RESTORE = "restore the ledger from a backup";

    private final Handle handle;
    private final Consumer<Fault> told;
    private final LongConsumer looked;
    private long reports;

    private Checking(Handle handle, Consumer<Fault> told, LongConsumer looked) {
        this.handle = handle;
        this.told = told;
        this.looked = looked;
    }

    /// Looks through all that `store` holds.
    ///
    /// @param told hears of each fault
    /// @param looked hears after each report how many were looked at
    public static Checkup check(Store store, Consumer<Fault> told, LongConsumer looked) throws ReportException {
        try (Scratch scratch = Scratch.open()) {
            return store.look(handle -> new Checking(handle, told, looked).check(scratch));
        }
    }

    private Checkup check(Scratch scratch) {
        database();
        try {
            ForeignKeys.all(handle).forEach(this::orphans);
            corrections();
            reports(scratch);
            return new Checkup(reports, editions(), count("SELECT count(*) FROM failure"));
        } catch (RuntimeException e) {
            tell(Fault.Kind.DATABASE, "database", "the check ended early: " + Breakage.reason(e), RESTORE);
            return new Checkup(reports, List.of(), 0);
        }
    }

    private void database() {
        try {
            Dialect.of(handle).damage(handle).forEach(this::damage);
        } catch (JdbiException e) {
            damage(Breakage.reason(e));
        }
    }

    private void damage(String line) {
        if (line.toLowerCase(Locale.ROOT).contains("fts5")) {
            tell(Fault.Kind.INDEX, "words", line, DRAW);
        } else {
            tell(Fault.Kind.DATABASE, "database", line, RESTORE);
        }
    }

    private void orphans(ForeignKeys.Link link) {
        long orphans = ForeignKeys.orphans(handle, link);
        if (orphans > 0) {
            String what = orphans + " with a " + link.column() + " that is not there";
            switch (link.table()) {
                case "appearance" -> tell(Fault.Kind.APPEARANCE, link.table(), what, RESTORE);
                case "reading" -> tell(Fault.Kind.READING, link.table(), what, RESTORE);
                default -> tell(Fault.Kind.ORPHAN, link.table(), what, "sayso doctor --repair takes them away");
            }
        }
    }

    private void corrections() {
        handle.createQuery("""
                        SELECT number, report FROM correction
                        WHERE report IS NOT NULL AND NOT EXISTS (SELECT 1 FROM report WHERE report.id = correction.report)
                        ORDER BY number
                        """)
                .map((row, _) -> new Fault(
                        Fault.Kind.CORRECTION,
                        row.getString("report"),
                        "correction " + row.getLong("number") + " is of this report, which is not there",
                        "add the report again, and it stands corrected"))
                .forEach(told);
    }

    private void reports(Scratch scratch) {
        Maybe<WordCheck> words = words();
        long last = 0;
        for (List<Long> keys = Looking.keysAfter(handle, last, BATCH);
                !keys.isEmpty();
                keys = Looking.keysAfter(handle, last, BATCH)) {
            for (long key : keys) {
                report(key, scratch, words);
                looked.accept(++reports);
            }
            last = keys.getLast();
        }
        if (words.isKnownAnd(check -> check.strays() > 0)) {
            tell(Fault.Kind.INDEX, "words", "it has words of statements that are not there", DRAW);
        }
    }

    private Maybe<WordCheck> words() {
        try {
            return Maybe.known(WordCheck.of(handle));
        } catch (JdbiException e) {
            tell(Fault.Kind.INDEX, "words", Breakage.reason(e), DRAW);
            return Maybe.unknown();
        }
    }

    private void report(long key, Scratch scratch, Maybe<WordCheck> words) {
        String id = handle.createQuery("SELECT id FROM report WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
        try {
            if (hasText(key, id)
                    && hasAppeared(key, id)
                    && reading(key, id) instanceof Maybe.Known<Reading>(Reading all)) {
                drawn(key, all, scratch, words);
            } else {
                words.toList().forEach(check -> check.pass(handle, key));
            }
        } catch (JdbiException e) {
            tell(Fault.Kind.DATABASE, id, Breakage.reason(e), RESTORE);
        }
    }

    private boolean hasText(long key, String id) {
        String text = handle.createQuery("SELECT text FROM report WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
        if (isOf(id, text)) {
            return true;
        }
        tell(Fault.Kind.TEXT, id, "the text is not the one that was kept", RESTORE);
        return false;
    }

    private static boolean isOf(String id, String text) {
        try {
            return Report.of(Exact.in(text)).id().equals(id);
        } catch (IllegalArgumentException | Garbled e) {
            // an escape of ours that is none
            return false;
        }
    }

    private boolean hasAppeared(long key, String id) {
        try {
            if (!ReportRows.appearances(handle, key).isEmpty()) {
                return true;
            }
            tell(Fault.Kind.APPEARANCE, id, "it appeared nowhere", RESTORE);
        } catch (JdbiException e) {
            throw e;
        } catch (RuntimeException e) {
            tell(Fault.Kind.APPEARANCE, id, "an appearance is none: " + Breakage.reason(e), RESTORE);
        }
        return false;
    }

    private Maybe<Reading> reading(long key, String id) {
        String remedy = "sayso reread --all " + id.substring(0, Math.min(10, id.length()));
        try {
            if (ReadingRows.get(handle, key).isKnown()) {
                return corrected(key, id);
            }
            tell(Fault.Kind.READING, id, "it has no reading", remedy);
        } catch (JdbiException e) {
            throw e;
        } catch (RuntimeException e) {
            tell(Fault.Kind.READING, id, "its reading is none: " + Breakage.reason(e), remedy);
        }
        return Maybe.unknown();
    }

    private Maybe<Reading> corrected(long key, String id) {
        try {
            return Looking.report(handle, key).map(KeptReport::reading);
        } catch (JdbiException e) {
            throw e;
        } catch (RuntimeException e) {
            tell(Fault.Kind.CORRECTION, id, "a correction of it is none: " + Breakage.reason(e), RESTORE);
            return Maybe.unknown();
        }
    }

    private void drawn(long key, Reading reading, Scratch scratch, Maybe<WordCheck> words) {
        Scratch.Expected expected = scratch.draw(reading);
        List<String> tables = Drawn.of(handle, key).differing(expected.drawn());
        String id = reading.report().id();
        if (!tables.isEmpty()) {
            tell(Fault.Kind.DRAWN, id, "what it says is not what is drawn of it: " + String.join(", ", tables), DRAW);
        }
        boolean isFound = words.map(check -> check.holds(handle, key, reading, expected.words()))
                .or(true);
        if (!isFound && tables.isEmpty()) {
            tell(Fault.Kind.WORDS, id, "it is not found by its words", DRAW);
        }
    }

    private List<Checkup.Share> editions() {
        return handle.createQuery("""
                        SELECT sayso, rules, model, count(*) AS readings FROM reading
                        GROUP BY sayso, rules, model ORDER BY readings DESC, sayso, rules, model
                        """)
                .map((row, _) -> new Checkup.Share(
                        new Edition(row.getString("sayso"), row.getString("rules"), row.getString("model")),
                        row.getLong("readings")))
                .list();
    }

    private long count(String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }

    private void tell(Fault.Kind kind, String where, String what, String remedy) {
        told.accept(new Fault(kind, where, what, remedy));
    }
}

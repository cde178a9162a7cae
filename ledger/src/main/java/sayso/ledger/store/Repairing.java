package sayso.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.kept.Fault;
import sayso.ledger.kept.KeptReport;
import sayso.reading.Maybe;
import sayso.reading.Reading;

/// Draws anew what is drawn.
public final class Repairing {
    private static final int BATCH = 200;

    private Repairing() {}

    /// Puts right what drawing anew can put right.
    public static int repair(Handle handle, Fault fault) {
        switch (fault.kind()) {
            case ORPHAN ->
                ForeignKeys.all(handle).stream()
                        .filter(link -> link.table().equals(fault.where()))
                        .forEach(link -> ForeignKeys.dropOrphans(handle, link));
            case DRAWN, WORDS ->
                ReportRows.key(handle, fault.where()).toList().forEach(report -> {
                    CopyRows.forget(handle, report);
                    Keeping.drawAnew(handle, report);
                    Decisions.mergeAnew(handle, fault.where());
                });
            case INDEX -> index(handle);
            case DATABASE, TEXT, APPEARANCE, READING, CORRECTION -> {
                return 0;
            }
        }
        return 1;
    }

    private static void index(Handle handle) {
        Dialect.of(handle).emptyWords(handle);
        long last = 0;
        for (List<Long> keys = Looking.keysAfter(handle, last, BATCH);
                !keys.isEmpty();
                keys = Looking.keysAfter(handle, last, BATCH)) {
            keys.forEach(key -> words(handle, key));
            last = keys.getLast();
        }
    }

    /// A report whose reading is damaged has no words until it is read anew.
    private static void words(Handle handle, long key) {
        for (Reading reading : reading(handle, key).toList()) {
            WordRows.add(handle, key, reading);
        }
    }

    private static Maybe<Reading> reading(Handle handle, long key) {
        try {
            return Looking.report(handle, key).map(KeptReport::reading);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Maybe.unknown();
        }
    }
}

package sayso.ledger;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import sayso.Edition;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Failure;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.Stats;
import sayso.ledger.store.FailureRows;
import sayso.ledger.store.Keeping;
import sayso.ledger.store.Looking;
import sayso.ledger.store.Searching;
import sayso.ledger.store.Store;
import sayso.reading.Maybe;
import sayso.reading.Problem;
import sayso.reading.Reading;
import sayso.reading.Report;
import sayso.reading.ReportException;

/// Readings of many reports in one database, which many threads and processes may use at once.
///
/// ```java
/// try (Ledger ledger = Ledger.open(Address.parse("wire.db"), clock)) {
///     if (!ledger.meet(report).isKnown()) {
///         ledger.keep(sayso.read(report), sayso.edition());
///     }
/// }
/// ```
public final class Ledger implements AutoCloseable {
    private static final int SHOWN_IDS = 5;
    private static final int BATCH = 200;

    private final Store store;
    private final InstantSource clock;

    private Ledger(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Opens the ledger at `address` and makes it where there is none.
    ///
    /// @param clock tells when something was kept
    /// @throws ReportException with `ledger.unreadable` or `ledger.newer`
    public static Ledger open(Address address, InstantSource clock) throws ReportException {
        return new Ledger(Store.open(address), clock);
    }

    /// What can be done about `report` without reading it, which is then done. Unknown if it has to be read first.
    public Maybe<Kept> meet(Report report) {
        return store.write(handle -> Keeping.meet(handle, report, clock.instant()));
    }

    /// Keeps a reading, wholly or not at all.
    public Kept keep(Reading reading, Edition edition) {
        return store.write(handle -> Keeping.keep(handle, reading, edition, clock.instant()));
    }

    /// The report whose id begins so.
    ///
    /// @throws ReportException with `ledger.no-report` or `ledger.many-reports`
    public KeptReport report(String beginning) throws ReportException {
        List<String> ids = store.read(handle -> Looking.ids(handle, beginning, SHOWN_IDS));
        if (ids.size() > 1) {
            throw LedgerCode.MANY_REPORTS.refuse(
                    beginning, "several reports have ids that begin so: " + String.join(", ", ids), "type more of it");
        }
        if (ids.size() == 1
                && store.read(handle -> Looking.report(handle, ids.getFirst()))
                        instanceof Maybe.Known<KeptReport>(KeptReport report)) {
            return report;
        }
        throw LedgerCode.NO_REPORT.refuse(
                beginning, "the ledger has no report with this id", "sayso find shows ids; their beginning is enough");
    }

    /// Calls `each` for every report, in the order in which they were added. What is added meanwhile may be met or
    /// not.
    public void forEach(Consumer<KeptReport> each) {
        long last = 0;
        for (List<Long> keys = keysAfter(last); !keys.isEmpty(); keys = keysAfter(last)) {
            for (Iterator<Long> all = keys.iterator(); all.hasNext(); ) {
                long key = all.next();
                last = key;
                store.read(handle -> Looking.report(handle, key)).toList().forEach(each);
            }
        }
    }

    /// Statements, what was added last first: at most `most`, from after the place `after` on
    /// ([Long#MAX_VALUE] begins with the first).
    public List<Hit> find(Question question, long after, int most) {
        return store.read(handle -> Searching.hits(handle, question, after, most));
    }

    /// Keeps aside what could not be taken in from `location`.
    public void fail(String location, Problem problem) {
        store.write(handle -> FailureRows.put(handle, location, problem, clock.instant()));
    }

    /// What is kept aside, by location. An input leaves the list when it is taken in.
    public List<Failure> failures() {
        return store.read(FailureRows::all);
    }

    public Stats stats() {
        return store.read(Looking::stats);
    }

    @Override
    public void close() {
        store.close();
    }

    private List<Long> keysAfter(long key) {
        return store.read(handle -> Looking.keysAfter(handle, key, BATCH));
    }
}

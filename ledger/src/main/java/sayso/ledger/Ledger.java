package sayso.ledger;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import sayso.Edition;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Stats;
import sayso.ledger.store.Correcting;
import sayso.ledger.store.Keeping;
import sayso.ledger.store.Looking;
import sayso.ledger.store.Store;
import sayso.reading.Maybe;
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
        throw LedgerCode.noReport(beginning);
    }

    /// Calls `each` for every report, in the order in which they were added. What is added meanwhile may be met or
    /// not.
    public void forEach(Consumer<KeptReport> each) {
        long last = 0;
        for (List<Long> keys = keysAfter(last, BATCH); !keys.isEmpty(); keys = keysAfter(last, BATCH)) {
            for (Iterator<Long> all = keys.iterator(); all.hasNext(); ) {
                long key = all.next();
                last = key;
                store.read(handle -> Looking.report(handle, key)).toList().forEach(each);
            }
        }
    }

    /// Corrects the report with this id: all changes together, or none.
    ///
    /// @param seen the [KeptReport#version()] on which the person decided; unknown if that does not matter
    /// @return the corrections as they are kept
    /// @throws ReportException with `ledger.conflict` if somebody corrected the report since `seen`, with
    ///     `ledger.no-match` if the report has nothing that a change would change, with `ledger.no-report`
    public List<Correction> correct(String report, List<Change> changes, Reason reason, Maybe<Long> seen)
            throws ReportException {
        Correcting.Request request = new Correcting.Request(report, changes, seen);
        return taken(store.write(handle -> Correcting.correct(handle, request, reason, clock.instant())));
    }

    /// Makes the entries of two sources one in the whole ledger.
    ///
    /// @throws ReportException with `ledger.no-report` or `ledger.no-match` if there is no such source
    public Correction merge(SourceOf entry, SourceOf into, Reason reason) throws ReportException {
        Change.MergeEntries merge = new Change.MergeEntries(entry, into);
        return taken(store.write(handle -> Correcting.merge(handle, merge, reason, clock.instant())))
                .getFirst();
    }

    /// Takes a correction back; an undo is taken back in the same way.
    ///
    /// @throws ReportException with `ledger.no-correction` or `ledger.undone`
    public Correction undo(long number, Reason reason) throws ReportException {
        return taken(store.write(handle -> Correcting.undo(handle, number, reason, clock.instant())))
                .getFirst();
    }

    /// The corrections of the report with this id, or of all, in the order in which they were made.
    public List<Logged> log(Maybe<String> report) {
        return store.read(handle -> Correcting.log(handle, report));
    }

    /// The keys of the reports that another edition read.
    public List<Long> outdated(Edition edition) {
        return store.read(handle -> Looking.outdated(handle, edition));
    }

    /// The keys of all reports.
    public List<Long> keys() {
        return keysAfter(0, Integer.MAX_VALUE);
    }

    /// The key of the report with this id.
    public Maybe<Long> key(String id) {
        return store.read(handle -> Looking.key(handle, id));
    }

    /// The report with this key, to be read anew; unknown if it is gone.
    public Maybe<Report> toRead(long key) {
        return store.read(handle -> Looking.toRead(handle, key));
    }

    /// Keeps what was read anew out of a report that [#toRead] gave. Its corrections are matched with it.
    ///
    /// @return the report as it is now; unknown if it is gone, or its particulars changed meanwhile
    public Maybe<KeptReport> renew(Reading reading, Edition edition) {
        return store.write(handle -> Keeping.reread(handle, reading, edition, clock.instant())
                ? Looking.report(handle, reading.report().id())
                : Maybe.unknown());
    }

    public Stats stats() {
        return store.read(Looking::stats);
    }

    @Override
    public void close() {
        store.close();
    }

    private List<Long> keysAfter(long key, int most) {
        return store.read(handle -> Looking.keysAfter(handle, key, most));
    }

    private static List<Correction> taken(Correcting.Taken taken) throws ReportException {
        return switch (taken) {
            case Correcting.Taken.In(List<Correction> corrections) -> corrections;
            case Correcting.Taken.Refused(ReportException because) -> throw because;
        };
    }
}

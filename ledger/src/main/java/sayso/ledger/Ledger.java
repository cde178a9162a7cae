package sayso.ledger;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import sayso.Edition;
import sayso.copies.CopyGroup;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.kept.Address;
import sayso.ledger.kept.Checkup;
import sayso.ledger.kept.Doubt;
import sayso.ledger.kept.Facets;
import sayso.ledger.kept.Failure;
import sayso.ledger.kept.Fault;
import sayso.ledger.kept.FigureLine;
import sayso.ledger.kept.Hit;
import sayso.ledger.kept.Kept;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.ledger.kept.Links;
import sayso.ledger.kept.Paged;
import sayso.ledger.kept.Question;
import sayso.ledger.kept.ReportLine;
import sayso.ledger.kept.Shelved;
import sayso.ledger.kept.Stats;
import sayso.ledger.linked.CountQuery;
import sayso.ledger.linked.Entry;
import sayso.ledger.linked.GroupLine;
import sayso.ledger.linked.Rivals;
import sayso.ledger.linked.SameText;
import sayso.ledger.linked.Story;
import sayso.ledger.linked.StoryLine;
import sayso.ledger.linked.Use;
import sayso.ledger.linking.RivalFigures;
import sayso.ledger.store.Backup;
import sayso.ledger.store.Checking;
import sayso.ledger.store.Correcting;
import sayso.ledger.store.Cursor;
import sayso.ledger.store.Deleting;
import sayso.ledger.store.Doubts;
import sayso.ledger.store.EntryLists;
import sayso.ledger.store.EntryLooking;
import sayso.ledger.store.Faceting;
import sayso.ledger.store.FailureRows;
import sayso.ledger.store.Keeping;
import sayso.ledger.store.LinkLists;
import sayso.ledger.store.LinkLooking;
import sayso.ledger.store.Looking;
import sayso.ledger.store.Repairing;
import sayso.ledger.store.ReportLines;
import sayso.ledger.store.Searching;
import sayso.ledger.store.SightingRows;
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

    /// Whether `report` would have to be read: its text is not here, or was taken from the same place with other
    /// particulars.
    public boolean isNew(Report report) {
        return store.read(handle -> Keeping.isNew(handle, report));
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
        String id = id(beginning);
        return switch (store.read(handle -> Looking.report(handle, id))) {
            case Maybe.Known<KeptReport>(KeptReport report) -> report;
            case Maybe.Unknown<KeptReport>() -> throw LedgerCode.noReport(beginning);
        };
    }

    /// The id that begins so.
    ///
    /// @throws ReportException with `ledger.no-report` or `ledger.many-reports`
    public String id(String beginning) throws ReportException {
        if (beginning.isBlank()) {
            throw LedgerCode.NO_REPORT.refuse(
                    "“" + beginning + "”", "nothing was typed as the id of a report", "sayso find shows ids");
        }
        List<String> ids = store.read(handle -> Looking.ids(handle, beginning, SHOWN_IDS));
        if (ids.size() > 1) {
            throw LedgerCode.MANY_REPORTS.refuse(
                    beginning, "several reports have ids that begin so: " + String.join(", ", ids), "type more of it");
        }
        if (ids.isEmpty()) {
            throw LedgerCode.noReport(beginning);
        }
        return ids.getFirst();
    }

    /// Reports, what was added last first: at most `most`, from after the place `after` on ([Long#MAX_VALUE] begins
    /// with the first).
    public List<Shelved> reports(long after, int most) {
        return store.read(handle -> Looking.shelved(handle, after, most));
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

    /// Takes every report but the origin out of the copy group with this id ("C12"): all of them, or none.
    ///
    /// @return a correction for each
    /// @throws ReportException with `ledger.no-link`
    public List<Correction> part(String group, Reason reason) throws ReportException {
        Maybe<Correcting.Taken> taken = store.write(handle -> LinkLooking.copyGroup(handle, number('C', group))
                .map(found -> Correcting.part(handle, found, reason, clock.instant())));
        return taken(found(taken, group));
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

    /// The last corrections before the one of this number, the last first: at most `most`
    /// ([Long#MAX_VALUE] begins with the last of all).
    public List<Logged> lately(long before, int most) {
        return store.read(handle -> Correcting.lately(handle, before, most));
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

    /// Statements, what was added last first: at most `most`, from after the place `after` on
    /// ([Long#MAX_VALUE] begins with the first).
    public List<Hit> find(Question question, long after, int most) {
        return store.read(handle -> Searching.hits(handle, question, after, most));
    }

    /// Statements and figures that nobody has looked at yet, the least certain first: at most `most`, from after
    /// the place `after` on ([Doubt.Place#first()] begins with the first).
    public List<Doubt> doubts(Doubt.Place after, int most) {
        return store.read(handle -> Doubts.after(handle, after, most));
    }

    /// What the first `most` statements that answer `question` are like.
    public Facets facets(Question question, int most) {
        return store.read(handle -> Faceting.facets(handle, question, most));
    }

    /// The reports that were added last, the newest first, at most `most`.
    public List<ReportLine> latest(int most) {
        return store.read(handle -> ReportLines.latest(handle, most));
    }

    /// Keeps aside what could not be taken in from `location`.
    public void fail(String location, Problem problem) {
        store.write(handle -> FailureRows.put(handle, location, problem, clock.instant()));
    }

    /// What is kept aside, by location. An input leaves the list when it is taken in.
    public List<Failure> failures() {
        return store.read(FailureRows::all);
    }

    /// What the report with this id has to do with others.
    ///
    /// @param beginning of its id
    /// @throws ReportException with `ledger.no-report` or `ledger.many-reports`
    public Links links(String beginning) throws ReportException {
        String id = id(beginning);
        return found(store.read(handle -> LinkLooking.links(handle, id)), beginning);
    }

    /// What a kept report has to do with others; nothing, if it was deleted meanwhile.
    public Links links(KeptReport report) {
        return store.read(handle -> LinkLooking.links(handle, report.id())).or(Links.none());
    }

    /// The first source, in the order in which reports were added, of the entry with this id ("E41") or, where it
    /// has none of its own, that stands under it.
    ///
    /// @throws ReportException with `ledger.no-link`
    public SourceOf sourceUnder(String id) throws ReportException {
        return found(store.read(handle -> EntryLooking.first(handle, number('E', id))), id);
    }

    /// Persons and bodies that are a source in the most reports, at most `most`.
    ///
    /// @param words words of one of their names; unknown for all
    public List<Entry> entries(Maybe<String> words, int most) {
        return store.read(handle -> EntryLooking.entries(handle, words, most));
    }

    /// Persons and bodies that are a source, by the numbers of their ids from after `number` on, at most `most`.
    ///
    /// @param words words of one of their names; unknown for all
    public List<Entry> entriesAfter(Maybe<String> words, long number, int most) {
        return store.read(handle -> EntryLooking.entriesAfter(handle, words, number, most));
    }

    /// A page of the entries, those that are a source in the most reports first.
    ///
    /// @param words words of one of their names; unknown for all
    /// @param after the cursor of the page before; unknown for the first
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<Entry> entries(Maybe<String> words, Maybe<String> after, int most) {
        Maybe<Cursor> from = after.map(Cursor::counted);
        return store.read(handle -> EntryLooking.entries(handle, words, from, most));
    }

    /// A page of the sources of reports that stand under the entry with this id, what was added last first.
    ///
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<Use> uses(String id, Maybe<String> after, int most) {
        Maybe<Cursor> from = after.map(Cursor::placed);
        return store.read(handle -> EntryLists.uses(handle, number('E', id), from, most));
    }

    /// A page of the figures that rest on the word of the entry with this id, what was added last first.
    ///
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<FigureLine> figures(String id, Maybe<String> after, int most) {
        Maybe<Cursor> from = after.map(Cursor::placed);
        return store.read(handle -> EntryLists.figures(handle, number('E', id), from, most));
    }

    /// A page of the stories, those whose reports were published last first.
    ///
    /// @param after the cursor of the page before; unknown for the first
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<StoryLine> stories(Maybe<String> after, int most) {
        Maybe<Cursor> from = after.map(Cursor::dated);
        return store.read(handle -> LinkLists.stories(handle, from, most));
    }

    /// A page of the copy groups, those with the most reports first.
    ///
    /// @param after the cursor of the page before; unknown for the first
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<GroupLine> copyGroups(Maybe<String> after, int most) {
        Maybe<Cursor> from = after.map(Cursor::counted);
        return store.read(handle -> LinkLists.copyGroups(handle, from, most));
    }

    /// The entry with this id ("E41") or, where another stands for it, that one.
    ///
    /// @throws ReportException with `ledger.no-link`
    public Entry entry(String id) throws ReportException {
        return found(store.read(handle -> EntryLooking.entry(handle, number('E', id))), id);
    }

    /// The stories whose reports were published last, at most `most`.
    public List<Story> stories(int most) {
        return store.read(handle -> LinkLooking.stories(handle, most));
    }

    /// Stories by the numbers of their ids from after `number` on, at most `most`.
    public List<Story> storiesAfter(long number, int most) {
        return store.read(handle -> LinkLooking.storiesAfter(handle, number, most));
    }

    /// The story with this id ("T7").
    ///
    /// @throws ReportException with `ledger.no-link`
    public Story story(String id) throws ReportException {
        return found(store.read(handle -> LinkLooking.maybeStory(handle, number('T', id))), id);
    }

    /// The copy groups with the most reports, at most `most`.
    public List<SameText> copyGroups(int most) {
        return store.read(handle -> LinkLooking.copyGroups(handle, most));
    }

    /// Copy groups by the numbers of their ids from after `number` on, at most `most`.
    public List<SameText> copyGroupsAfter(long number, int most) {
        return store.read(handle -> LinkLooking.copyGroupsAfter(handle, number, most));
    }

    /// The copy group with this id ("C12"), with its origin and the reasons.
    ///
    /// @throws ReportException with `ledger.no-link`
    public CopyGroup copyGroup(String id) throws ReportException {
        return found(store.read(handle -> LinkLooking.copyGroup(handle, number('C', id))), id);
    }

    /// Figures that count the same thing side by side, by story. A number that its source revised says so, also
    /// where the newer one was told in a story that was not asked for.
    public List<Rivals> counts(CountQuery query) {
        return counts(query, Maybe.unknown()).items();
    }

    /// A page of [#counts(CountQuery)]: those of as many stories as `query` asks for, those published last first. A
    /// count that reaches into two stories, because its source revised it, stands on the page of each.
    ///
    /// @param after the cursor of the page before; unknown for the first
    /// @throws IllegalArgumentException if `after` is no cursor
    public Paged<Rivals> counts(CountQuery query, Maybe<String> after) {
        Maybe<Cursor> from = after.map(Cursor::dated);
        SightingRows.Gathered gathered = store.read(handle -> SightingRows.of(handle, query, from));
        List<Rivals> counts = RivalFigures.of(gathered.all()).stream()
                .filter(rivals -> gathered.isAsked(rivals) && RivalFigures.answers(rivals, query))
                .toList();
        return new Paged<>(counts, gathered.next());
    }

    /// Deletes the reports with these ids for good: with all that was read out of them and said about them, and so
    /// that nothing of it can be read in the ledger's files any more.
    ///
    /// @return whether the files are clean; if not, somebody who read at the time was in the way, and the files are
    ///     clean when nobody uses the ledger any more
    public boolean delete(List<String> ids) {
        store.write(handle -> Deleting.delete(handle, ids));
        return store.scrub();
    }

    /// Deletes the report with this id for good, like [#delete(List)].
    public boolean delete(String id) {
        return delete(List.of(id));
    }

    /// Copies the ledger as it is now, while others go on writing.
    ///
    /// @param copied hears how many reports are there by now, where they are copied one by one
    /// @throws ReportException with `ledger.exists` if `target` is a file that is there, `ledger.not-empty` if
    ///     it holds something, `ledger.unreadable` if it cannot be written
    public void backup(Address target, LongConsumer copied) throws ReportException {
        Backup.of(store, target, copied);
    }

    /// Looks for what is wrong in the ledger.
    ///
    /// @param told hears of each fault
    /// @param looked hears after each report how many were looked at
    public Checkup check(Consumer<Fault> told, LongConsumer looked) throws ReportException {
        return Checking.check(store, told, looked);
    }

    /// Draws anew what `fault` says is not as it should be.
    ///
    /// @return whether anything was done: what people or the machine said is not touched
    public boolean repair(Fault fault) {
        return store.write(handle -> Repairing.repair(handle, fault)) > 0;
    }

    /// Whether the database answers.
    public boolean isThere() {
        try {
            return store.read(handle -> Looking.keysAfter(handle, 0, 1)).size() < 2;
        } catch (RuntimeException e) {
            return false;
        }
    }

    public Stats stats() {
        return store.read(Looking::stats);
    }

    @Override
    public void close() {
        store.close();
    }

    private static <T> T found(Maybe<T> found, String id) throws ReportException {
        return switch (found) {
            case Maybe.Known<T>(T known) -> known;
            case Maybe.Unknown<T>() ->
                throw LedgerCode.NO_LINK.refuse(
                        id,
                        "the ledger has nothing with this id",
                        "ids are a letter and a number: E41 for a source, T7 for a story, C12 for a copy group");
        };
    }

    /// -1, which nothing has, where the id is of another sort.
    private static long number(char letter, String id) {
        return id.matches("[A-Z][1-9][0-9]{0,17}") && id.charAt(0) == letter ? Long.parseLong(id.substring(1)) : -1;
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

package sayso.ledger.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.Edition;
import sayso.ledger.correction.Corrected;
import sayso.ledger.correction.Correction;
import sayso.ledger.kept.Appearance;
import sayso.ledger.kept.Kept;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Report;

/// How a report gets into the ledger: once for each text, with every place where it appeared. The text is read with
/// the particulars of its first appearance.
public final class Keeping {
    private Keeping() {}

    /// Whether `report` would have to be read.
    public static boolean isNew(Handle handle, Report report) {
        return switch (ReportRows.key(handle, report.id())) {
            case Maybe.Unknown<Long>() -> true;
            case Maybe.Known<Long>(Long key) -> {
                List<Appearance> appearances = ReportRows.appearances(handle, key);
                yield isOtherwiseDescribed(appearances, report.masthead());
            }
        };
    }

    /// What can be done about `report` without reading it: nothing where it is there already, one appearance more
    /// where its text is. Unknown if it has to be read.
    public static Maybe<Kept> meet(Handle handle, Report report, Instant now) {
        Maybe<Kept> met = switch (ReportRows.key(handle, report.id())) {
            case Maybe.Unknown<Long>() -> Maybe.unknown();
            case Maybe.Known<Long>(Long key) -> meetAgain(handle, key, report, now);
        };
        if (met.isKnown()) {
            FailureRows.clear(handle, report.masthead().location().or(""));
        }
        return met;
    }

    /// Keeps a report that was read because [#meet] said so. If somebody else kept it meanwhile, it has at most
    /// appeared once more.
    public static Kept keep(Handle handle, Reading reading, Edition edition, Instant now) {
        Report report = reading.report();
        FailureRows.clear(handle, report.masthead().location().or(""));
        return switch (ReportRows.key(handle, report.id())) {
            case Maybe.Unknown<Long>() -> {
                long key = ReportRows.add(handle, report, now);
                put(handle, key, new ReadingRows.Row(reading, edition, now));
                yield new Kept.Added(report.id());
            }
            case Maybe.Known<Long>(Long key) ->
                switch (meetAgain(handle, key, report, now)) {
                    case Maybe.Known<Kept>(Kept kept) -> kept;
                    case Maybe.Unknown<Kept>() -> {
                        put(handle, key, new ReadingRows.Row(reading, edition, now));
                        yield new Kept.Renewed(report.id());
                    }
                };
        };
    }

    /// Keeps what the machine read anew out of the text with the particulars of the first appearance.
    ///
    /// @return whether the report is still there and still has these particulars
    public static boolean reread(Handle handle, Reading reading, Edition edition, Instant now) {
        Report report = reading.report();
        boolean same = ReportRows.key(handle, report.id())
                .isKnownAnd(key -> ReportRows.appearances(handle, key)
                        .getFirst()
                        .masthead()
                        .equals(report.masthead()));
        if (same) {
            ReportRows.key(handle, report.id())
                    .toList()
                    .forEach(key -> renew(handle, key, new ReadingRows.Row(reading, edition, now)));
        }
        return same;
    }

    /// Replaces all that was read out of a report; its appearances and corrections stay.
    public static void renew(Handle handle, long report, ReadingRows.Row row) {
        ReadingRows.put(handle, report, row);
        // what is kept is rounded: what is drawn of it is the same at once and anew
        drawAnew(handle, report);
        Decisions.mergeAnew(handle, row.reading().report().id());
    }

    /// Draws the report with this id from what is kept of it.
    static void drawAnew(Handle handle, String id) {
        ReportRows.key(handle, id).toList().forEach(report -> drawAnew(handle, report));
    }

    /// Draws the report with this key from what is kept of it.
    static void drawAnew(Handle handle, long report) {
        ReadingRows.get(handle, report).toList().forEach(row -> draw(handle, report, row.reading()));
    }

    private static void draw(Handle handle, long report, Reading machine) {
        String id = machine.report().id();
        List<Correction> corrections = CorrectionRows.of(handle, id);
        Reading reading = Corrected.of(machine, corrections).reading();
        Linking.split(handle, id, Decisions.apart(reading, corrections));
        drawCorrected(handle, report, reading);
    }

    /// Draws a reading as people see it.
    static void drawCorrected(Handle handle, long report, Reading reading) {
        ReportRows.describe(handle, report, reading.report().masthead());
        ItemRows.draw(handle, report, reading);
        ListRows.draw(handle, report, reading.report().masthead());
        Linking.link(handle, report, reading);
    }

    private static void put(Handle handle, long report, ReadingRows.Row row) {
        ReportRows.appear(handle, report, new Appearance(row.reading().report().masthead(), row.made()));
        renew(handle, report, row);
    }

    private static Maybe<Kept> meetAgain(Handle handle, long key, Report report, Instant now) {
        List<Appearance> appearances = ReportRows.appearances(handle, key);
        Masthead masthead = report.masthead();
        if (appearances.stream().anyMatch(each -> each.masthead().equals(masthead))) {
            return Maybe.known(new Kept.AlreadyThere(report.id()));
        }
        if (isOtherwiseDescribed(appearances, masthead)) {
            return Maybe.unknown();
        }
        Appearance appearance = new Appearance(masthead, now);
        ReportRows.appear(handle, key, appearance);
        return Maybe.known(new Kept.Appeared(report.id()));
    }

    /// The text was read with other particulars from the same place: what "on Monday" means may have changed.
    private static boolean isOtherwiseDescribed(List<Appearance> appearances, Masthead masthead) {
        Masthead first = appearances.getFirst().masthead();
        return first.location().equals(masthead.location()) && !first.equals(masthead);
    }
}

package sayso.ledger.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.Edition;
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

    /// Replaces all that was read out of a report; its appearances stay.
    public static void renew(Handle handle, long report, ReadingRows.Row row) {
        ReportRows.describe(handle, report, row.reading().report().masthead());
        ReadingRows.put(handle, report, row);
        ItemRows.draw(handle, report, row.reading());
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
        Appearance appearance = new Appearance(masthead, now);
        if (appearances.getFirst().location().equals(appearance.location())) {
            // the text was read with other particulars: what "on Monday" means may have changed
            return Maybe.unknown();
        }
        ReportRows.appear(handle, key, appearance);
        return Maybe.known(new Kept.Appeared(report.id()));
    }
}

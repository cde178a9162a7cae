package sayso.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.Standing;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.linking.Merge;
import sayso.reading.Maybe;
import sayso.reading.Reading;
import sayso.reading.Source;
import sayso.reading.SourceId;

/// What persons decided about links between reports, out of their corrections.
final class Decisions {
    private final List<Merge> merges = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    private Decisions(Handle handle) {
        Standing.among(CorrectionRows.acrossReports(handle)).forEach(each -> add(handle, each));
    }

    /// The sources of a report that stand under entries of their own by these corrections of it.
    static List<SourceId> apart(Reading reading, Collection<Correction> corrections) {
        List<SourceId> apart = new ArrayList<>();
        for (Correction correction : Standing.among(corrections)) {
            if (correction.change() instanceof Change.SplitEntry(SourceOf source)) {
                source.source().in(reading.sources()).map(Source::id).toList().forEach(apart::add);
            }
        }
        return apart;
    }

    /// Puts into effect which entries are one, and which reports are no copies.
    static void settle(Handle handle) {
        Decisions decisions = new Decisions(handle);
        Linking.merge(handle, decisions.merges);
        Linking.part(handle, decisions.apart);
    }

    /// Puts into effect which entries are one where persons named a source of the report with this id, which was
    /// drawn anew: it may be called otherwise now.
    static void mergeAnew(Handle handle, String report) {
        if (CorrectionRows.isMerged(handle, report)) {
            Linking.merge(handle, new Decisions(handle).merges);
        }
    }

    /// Whether both sources are there, so that merging them says something.
    static boolean isOfSomething(Handle handle, Change.MergeEntries merge) {
        return called(handle, merge.entry()).isKnown()
                && called(handle, merge.into()).isKnown();
    }

    private void add(Handle handle, Correction correction) {
        switch (correction.change()) {
            case Change.MergeEntries(SourceOf entry, SourceOf into) ->
                merge(called(handle, entry), called(handle, into));
            case Change.LeaveGroup(String report) -> apart.add(report);
            case Change.OfReport _, Change.SplitEntry _, Change.Undo _ -> {
                // says nothing about other reports
            }
        }
    }

    /// A source that is gone joins nothing; two that are one by now need no merging.
    private void merge(Maybe<String> entry, Maybe<String> into) {
        if (entry instanceof Maybe.Known<String>(String one)
                && into instanceof Maybe.Known<String>(String other)
                && !one.equals(other)) {
            merges.add(new Merge(one, other));
        }
    }

    /// The key of the entry that the source stands under. Only where its name and kind do not tell it is the report
    /// itself asked.
    private static Maybe<String> called(Handle handle, SourceOf source) {
        List<String> named = handle.createQuery("""
                        SELECT entry.called FROM source JOIN report ON report.key = source.report
                            JOIN entry ON entry.key = source.entry
                        WHERE report.id = :report AND source.name = :name AND source.kind = :kind
                        """)
                .bind("report", source.report())
                .bind("name", Columns.storable(source.source().name()))
                .bind("kind", source.source().kind().code())
                .mapTo(String.class)
                .list();
        return named.size() == 1 ? Maybe.known(named.getFirst()) : calledInReport(handle, source);
    }

    private static Maybe<String> calledInReport(Handle handle, SourceOf source) {
        Maybe<String> called = Maybe.unknown();
        for (Reading reading : reading(handle, source.report()).toList()) {
            for (Source found : source.source().in(reading.sources()).toList()) {
                called = called(handle, source.report(), found.id());
            }
        }
        return called;
    }

    /// Unknown, too, where it is damaged: sayso doctor tells of that.
    private static Maybe<Reading> reading(Handle handle, String report) {
        try {
            return Looking.report(handle, report).map(KeptReport::reading);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Maybe.unknown();
        }
    }

    private static Maybe<String> called(Handle handle, String report, SourceId source) {
        return Columns.maybe(handle.createQuery("""
                        SELECT entry.called FROM source JOIN report ON report.key = source.report
                            JOIN entry ON entry.key = source.entry
                        WHERE report.id = :report AND source.id = :source
                        """)
                .bind("report", report)
                .bind("source", source.toString())
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}

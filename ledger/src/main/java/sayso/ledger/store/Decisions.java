package sayso.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.Standing;
import sayso.ledger.linking.Merge;
import sayso.ledger.linking.Split;
import sayso.reading.Maybe;

/// What persons decided about links between reports, out of their corrections.
final class Decisions {
    private final List<Merge> merges = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    private Decisions(Handle handle) {
        Standing.among(CorrectionRows.acrossReports(handle)).forEach(each -> add(handle, each));
    }

    /// Notes which sources are set apart: it takes effect when their reports are drawn next.
    static void note(Handle handle) {
        Linking.split(handle, new Decisions(handle).splits);
    }

    /// Puts into effect which entries are one, and which reports are no copies.
    static void settle(Handle handle) {
        Decisions decisions = new Decisions(handle);
        Linking.merge(handle, decisions.merges);
        Linking.part(handle, decisions.apart);
    }

    private void add(Handle handle, Correction correction) {
        switch (correction.change()) {
            case Change.MergeEntries(SourceOf entry, SourceOf into) ->
                merge(called(handle, entry), called(handle, into));
            case Change.SplitEntry(SourceOf source) ->
                splits.add(new Split(source.report(), source.source().name()));
            case Change.LeaveGroup(String report) -> apart.add(report);
            case Change.OfReport _, Change.Undo _ -> {
                // says nothing about other reports
            }
        }
    }

    /// A source whose report is gone joins nothing; two that are one by now need no merging.
    private void merge(Maybe<String> entry, Maybe<String> into) {
        if (entry instanceof Maybe.Known<String>(String one)
                && into instanceof Maybe.Known<String>(String other)
                && !one.equals(other)) {
            merges.add(new Merge(one, other));
        }
    }

    private static Maybe<String> called(Handle handle, SourceOf source) {
        return Columns.maybe(handle.createQuery("""
                        SELECT entry.called FROM source JOIN report ON report.key = source.report
                            JOIN entry ON entry.key = source.entry
                        WHERE report.id = :report AND source.name = :name ORDER BY source.key LIMIT 1
                        """)
                .bind("report", source.report())
                .bind("name", Columns.storable(source.source().name()))
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}

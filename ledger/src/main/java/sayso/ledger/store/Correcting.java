package sayso.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import sayso.copies.CopyGroup;
import sayso.copies.Kinship;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Corrected;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Logged;
import sayso.ledger.correction.Reason;
import sayso.ledger.correction.SourceOf;
import sayso.ledger.correction.Standing;
import sayso.ledger.correction.State;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// Takes corrections in: the record is appended and the report drawn anew, or nothing happens.
public final class Correcting {
    private Correcting() {}

    /// What became of a correction.
    public sealed interface Taken {
        record In(List<Correction> corrections) implements Taken {}

        record Refused(ReportException because) implements Taken {}
    }

    /// What is to be changed in the report with this id.
    ///
    /// @param seen the [Corrected#version()] on which the person decided; unknown if that does not matter
    public record Request(String report, List<Change> changes, Maybe<Long> seen) {
        public Request {
            changes = List.copyOf(changes);
        }
    }

    /// Corrects one report.
    public static Taken correct(Handle handle, Request request, Reason reason, Instant now) {
        String report = request.report();
        if (!(Looking.report(handle, report) instanceof Maybe.Known<KeptReport>(KeptReport kept))) {
            return refused(LedgerCode.noReport(report));
        }
        if (request.seen().isKnown() && !request.seen().isKnownAnd(version -> version == kept.version())) {
            return refused(conflict(kept));
        }
        List<Correction> drafts = new ArrayList<>();
        for (Change change : request.changes()) {
            long number = Long.MAX_VALUE - request.changes().size() + drafts.size();
            drafts.add(new Correction(number, now, reason, Maybe.known(report), change));
        }
        Corrected tried = Corrected.of(kept.machine(), with(kept.corrections(), drafts));
        for (Logged logged : tried.corrections()) {
            if (drafts.contains(logged.correction()) && logged.state() == State.UNMATCHED) {
                return refused(noMatch(report, logged.correction().change()));
            }
        }
        return append(handle, drafts);
    }

    /// Joins the entries of two sources in the whole ledger.
    public static Taken merge(Handle handle, Change.MergeEntries merge, Reason reason, Instant now) {
        for (SourceOf source : List.of(merge.entry(), merge.into())) {
            Change probe = new Change.SplitEntry(source);
            Maybe<KeptReport> kept = Looking.report(handle, source.report());
            if (!kept.isKnown()) {
                return refused(LedgerCode.noReport(source.report()));
            }
            Correction asked = new Correction(Long.MAX_VALUE, now, reason, Maybe.known(source.report()), probe);
            if (kept.toList().stream()
                    .map(each -> Corrected.of(each.machine(), with(each.corrections(), List.of(asked))))
                    .anyMatch(each -> each.corrections().getLast().state() == State.UNMATCHED)) {
                return refused(noMatch(source.report(), merge));
            }
        }
        return append(handle, List.of(new Correction(0, now, reason, Maybe.unknown(), merge)));
    }

    /// Takes every report but the origin out of a copy group.
    public static Taken part(Handle handle, CopyGroup group, Reason reason, Instant now) {
        return append(
                handle,
                group.members().stream()
                        .filter(member -> member.kinship() != Kinship.ORIGIN)
                        .map(member -> member.report().id())
                        .map(id -> new Correction(0, now, reason, Maybe.known(id), new Change.LeaveGroup(id)))
                        .toList());
    }

    /// Takes a correction back, which may be an undo.
    public static Taken undo(Handle handle, long number, Reason reason, Instant now) {
        if (!(CorrectionRows.get(handle, number) instanceof Maybe.Known<Correction>(Correction undone))) {
            return refused(LedgerCode.NO_CORRECTION.refuse(
                    Long.toString(number), "the ledger has no correction with this number", "sayso log shows them"));
        }
        List<Correction> beside = undone.report() instanceof Maybe.Known<String>(String report)
                ? CorrectionRows.of(handle, report)
                : CorrectionRows.acrossReports(handle);
        if (Standing.isUndone(number, beside)) {
            return refused(LedgerCode.UNDONE.refuse(
                    Long.toString(number),
                    "this correction is undone already",
                    "to bring it back, undo the undo: sayso log shows its number"));
        }
        return append(handle, List.of(new Correction(0, now, reason, undone.report(), new Change.Undo(number))));
    }

    /// The corrections of one report, or all, with their states.
    public static List<Logged> log(Handle handle, Maybe<String> report) {
        List<Correction> all = report instanceof Maybe.Known<String>(String id)
                ? CorrectionRows.of(handle, id)
                : CorrectionRows.all(handle);
        Map<Maybe<String>, List<Correction>> byReport = new HashMap<>();
        all.forEach(each ->
                byReport.computeIfAbsent(each.report(), _ -> new ArrayList<>()).add(each));
        return byReport.entrySet().stream()
                .flatMap(each -> logged(handle, each.getKey(), each.getValue()).stream())
                .sorted(Comparator.comparingLong(each -> each.correction().number()))
                .toList();
    }

    /// The last corrections before the one of this number, the last first, with their states.
    public static List<Logged> lately(Handle handle, long before, int most) {
        List<Correction> last = CorrectionRows.before(handle, before, most);
        Map<Long, Logged> all = new HashMap<>();
        last.stream()
                .map(Correction::report)
                .distinct()
                .forEach(report -> beside(handle, report)
                        .forEach(each -> all.put(each.correction().number(), each)));
        return last.stream()
                .map(each -> all.getOrDefault(each.number(), new Logged(each, State.UNMATCHED)))
                .toList();
    }

    private static List<Logged> beside(Handle handle, Maybe<String> report) {
        List<Correction> corrections = report instanceof Maybe.Known<String>(String id)
                ? CorrectionRows.of(handle, id)
                : CorrectionRows.acrossReports(handle);
        return logged(handle, report, corrections);
    }

    /// Without a reading nothing can match any more.
    private static List<Logged> logged(Handle handle, Maybe<String> report, List<Correction> corrections) {
        if (!(report instanceof Maybe.Known<String>(String id))) {
            return Standing.of(corrections, State.STANDS).stream()
                    .map(each -> matched(handle, each))
                    .toList();
        }
        return Looking.report(handle, id).map(KeptReport::corrections).or(Standing.of(corrections, State.UNMATCHED));
    }

    /// What joins entries matches while both sources are there.
    private static Logged matched(Handle handle, Logged logged) {
        boolean isLost = logged.state() == State.STANDS
                && logged.correction().change() instanceof Change.MergeEntries merge
                && !Decisions.isOfSomething(handle, merge);
        return isLost ? new Logged(logged.correction(), State.UNMATCHED) : logged;
    }

    private static Taken append(Handle handle, List<Correction> drafts) {
        List<Correction> appended =
                drafts.stream().map(each -> CorrectionRows.append(handle, each)).toList();
        appended.stream()
                .flatMap(each -> Stream.concat(each.report().toList().stream(), reports(handle, each.change())))
                .distinct()
                .forEach(report -> Keeping.drawAnew(handle, report));
        Decisions.settle(handle);
        return new Taken.In(appended);
    }

    /// The reports that a change across reports concerns.
    private static Stream<String> reports(Handle handle, Change change) {
        return switch (change) {
            case Change.MergeEntries(SourceOf entry, SourceOf into) -> Stream.of(entry.report(), into.report());
            case Change.Undo(long number) ->
                CorrectionRows.get(handle, number).toList().stream().flatMap(each -> reports(handle, each.change()));
            case Change.OfReport _, Change.SplitEntry _, Change.LeaveGroup _ -> Stream.of();
        };
    }

    private static List<Correction> with(List<Logged> corrections, List<Correction> more) {
        return Stream.concat(corrections.stream().map(Logged::correction), more.stream())
                .toList();
    }

    private static Taken refused(ReportException because) {
        return new Taken.Refused(because);
    }

    private static ReportException conflict(KeptReport kept) {
        String who = kept.corrections().isEmpty()
                ? "it has no corrections now"
                : met(kept.corrections().getLast().correction());
        return LedgerCode.CONFLICT.refuse(
                kept.id(), "this correction was made on an older state of the report: " + who, "look at it again");
    }

    private static String met(Correction last) {
        return last.reason().person() + " corrected it meanwhile (correction " + last.number() + ": "
                + last.reason().why() + ")";
    }

    private static ReportException noMatch(String report, Change change) {
        return LedgerCode.NO_MATCH.refuse(
                report,
                "there is nothing in the report that this correction (" + change.kind() + ") would change",
                "look at the report again: somebody may have corrected it meanwhile");
    }
}

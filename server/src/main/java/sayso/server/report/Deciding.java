package sayso.server.report;

import io.javalin.http.Context;
import java.util.List;
import sayso.ledger.Ledger;
import sayso.ledger.correction.Change;
import sayso.ledger.correction.Correction;
import sayso.ledger.correction.Reason;
import sayso.ledger.kept.KeptReport;
import sayso.ledger.kept.LedgerCode;
import sayso.reading.Maybe;
import sayso.reading.ReportException;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;

/// Takes what a form says into the ledger.
public final class Deciding {
    private Deciding() {}

    /// Corrects `kept` as the form of `context` says.
    ///
    /// @return the number of the last correction
    /// @throws ReportException with `ledger.conflict` if somebody corrected the report since the form was shown
    /// @throws Refusal with 400 for what means nothing in this report
    public static long decide(Ledger ledger, KeptReport kept, Typed typed, Context context) throws ReportException {
        if (typed.version() != kept.version() && !kept.corrections().isEmpty()) {
            throw late(kept);
        }
        List<Change> changes = Wanted.changes(kept.reading(), typed);
        return ledger.correct(kept.id(), changes, reason(context, typed), Maybe.known(typed.version()))
                .getLast()
                .number();
    }

    /// Who asks, and why they say it is so.
    ///
    /// @throws Refusal with 400 without a reason, or if it is no plain text
    public static Reason reason(Context context, Typed typed) {
        String why = typed.need("why", "it is not said why", "say why, for whoever looks at it next");
        try {
            return new Reason(Asked.visitor(context).shownName(), why);
        } catch (IllegalArgumentException e) {
            throw Asked.bad("why", String.valueOf(e.getMessage()), "write it in plain words");
        }
    }

    /// What the form is about may be gone by now, so this is found out before the form is read.
    private static ReportException late(KeptReport kept) {
        Correction last = kept.corrections().getLast().correction();
        return LedgerCode.CONFLICT.refuse(
                kept.id(),
                "this correction was made on an older state of the report: "
                        + last.reason().person() + " corrected it meanwhile (correction " + last.number() + ": "
                        + last.reason().why() + ")",
                "look at it again");
    }
}

package sayso.ledger.kept;

import sayso.reading.Maybe;
import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// The codes of every problem that the ledger can raise; `docs/reference/problems.md` explains each.
public enum LedgerCode {
    MISSING("ledger.missing"),
    UNREADABLE("ledger.unreadable"),
    NEWER("ledger.newer"),
    NO_REPORT("ledger.no-report"),
    MANY_REPORTS("ledger.many-reports"),
    BUG("ledger.bug");

    private final String code;

    LedgerCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The problem that ends a command.
    public ReportException refuse(String where, String message, String hint) {
        return new ReportException(problem(where, message, hint));
    }

    /// The problem of one input among others.
    public Problem problem(String where, String message, String hint) {
        return new Problem(code, message, new Place.Named(where), Maybe.known(hint));
    }
}

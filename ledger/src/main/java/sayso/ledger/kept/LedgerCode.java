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
    EXISTS("ledger.exists"),
    NOT_EMPTY("ledger.not-empty"),
    NO_REPORT("ledger.no-report"),
    MANY_REPORTS("ledger.many-reports"),
    NO_LINK("ledger.no-link"),
    MARKUP_UNREADABLE("ledger.markup-unreadable"),
    MARKUP_STRANGE("ledger.markup-strange"),
    MARKUP_VALUE("ledger.markup-value"),
    CONFLICT("ledger.conflict"),
    NO_MATCH("ledger.no-match"),
    NO_CORRECTION("ledger.no-correction"),
    UNDONE("ledger.undone"),
    BUG("ledger.bug");

    private final String code;

    LedgerCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Nothing has an id that begins so.
    public static ReportException noReport(String beginning) {
        return NO_REPORT.refuse(
                beginning, "the ledger has no report with this id", "sayso find shows ids; their beginning is enough");
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

package sayso.server.account;

import sayso.reading.Place;
import sayso.reading.Problem;
import sayso.reading.ReportException;

/// The codes of every problem with accounts and tokens; `docs/reference/problems.md` explains each.
public enum AccountCode {
    UNREADABLE("account.unreadable"),
    NEWER("account.newer"),
    NONE("account.none"),
    NAME("account.name"),
    PASSWORD("account.password"),
    EXISTS("account.exists"),
    MISSING("account.missing"),
    LAST_ADMIN("account.last-admin"),
    BUSY("account.busy");

    private final String code;

    AccountCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// What happened to `subject`, and what to do.
    public ReportException refuse(String subject, String message, String hint) {
        return new ReportException(Problem.at(new Place.Named(subject), code, message, hint));
    }
}

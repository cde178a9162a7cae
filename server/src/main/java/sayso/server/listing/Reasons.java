package sayso.server.listing;

import io.javalin.http.Context;
import sayso.ledger.correction.Reason;
import sayso.reading.Maybe;
import sayso.server.web.Asked;

/// What a form says about who changes something, and why.
final class Reasons {
    private static final int LONGEST = 2_000;

    private Reasons() {}

    /// @throws sayso.server.web.Refusal without a reason
    static Reason of(Context context) {
        String why = field(context, "why");
        try {
            return new Reason(Asked.visitor(context).shownName(), why);
        } catch (IllegalArgumentException e) {
            throw Asked.bad("why", String.valueOf(e.getMessage()), "say it in plain words");
        }
    }

    /// A field that must be filled.
    ///
    /// @throws sayso.server.web.Refusal if it is not
    static String field(Context context, String name) {
        if (Asked.form(context, name) instanceof Maybe.Known<String>(String value) && value.length() <= LONGEST) {
            return value;
        }
        throw Asked.bad(name, "this field is empty or too long", "go back and fill it in");
    }
}

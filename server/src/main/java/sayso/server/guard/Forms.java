package sayso.server.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import sayso.server.account.Secrets;
import sayso.server.web.Asked;
import sayso.server.web.ServerCode;
import sayso.server.web.Visitor;

/// Holds what is sent to have come from a page of ours. A program with a token is believed: no browser adds a token
/// by itself.
final class Forms {
    private static final String HEADER = "X-CSRF-Token";

    /// What a form of any site can send without asking us first ("CORS-safelisted").
    private static final Set<String> SIMPLE =
            Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private Forms() {}

    /// @param visitor who comes without a token of the API
    static void check(Context context, Visitor visitor) {
        if (Asked.isApi(context)) {
            checkAnswer(context, visitor);
        } else {
            checkForm(context, visitor);
        }
    }

    private static void checkForm(Context context, Visitor visitor) {
        String header = context.header(HEADER);
        String given = header == null ? Asked.form(context, "csrf").or("") : header;
        if (visitor.formToken().isEmpty() || !Secrets.areEqual(visitor.formToken(), given)) {
            throw ServerCode.FORGED.refuse(
                    "this form was not sent from a page of this server, or the page is too old", "load the page anew");
        }
    }

    /// Other sites cannot send JSON here, nor a header of ours, nor anything but GET, HEAD and POST.
    private static void checkAnswer(Context context, Visitor visitor) {
        String header = context.header(HEADER);
        if (header != null && !Secrets.areEqual(visitor.formToken(), header)) {
            throw ServerCode.FORGED.refuse("the " + HEADER + " is not that of this session", "load the page anew");
        }
        if (header == null && context.method().equals(HandlerType.POST) && SIMPLE.contains(type(context))) {
            throw ServerCode.FORGED.refuse(
                    "any page of the web could have sent this",
                    "send Content-Type: application/json, or a token, or the " + HEADER + " that stands in each page");
        }
    }

    private static String type(Context context) {
        String type = context.contentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}

package sayso.server.web;

import io.javalin.http.Context;
import sayso.reading.Maybe;

/// What a request asks, as values.
public final class Asked {
    /// Where the API begins.
    public static final String API = "/api/v1";

    private static final String VISITOR = "sayso.visitor";
    private static final String ADDRESS = "sayso.address";
    private static final String TOLD = "sayso.told";

    private Asked() {}

    /// A parameter of the query, trimmed; unknown if it is missing or blank.
    public static Maybe<String> query(Context context, String name) {
        String given = context.queryParam(name);
        return given == null ? Maybe.unknown() : Maybe.ofText(given);
    }

    /// A field of the form, trimmed; unknown if it is missing or blank.
    public static Maybe<String> form(Context context, String name) {
        String given = context.formParam(name);
        return given == null ? Maybe.unknown() : Maybe.ofText(given);
    }

    /// A whole number from the query.
    ///
    /// @throws Refusal with 400 if it is no number from `least` to `most`
    public static int number(Context context, String name, int usual, int least, int most) {
        if (!(query(context, name) instanceof Maybe.Known<String>(String text))) {
            return usual;
        }
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw bad(
                    name, "“" + text + "” is not a number from " + least + " to " + most, "leave it out for " + usual);
        }
        return number;
    }

    /// Who asks. The guard has seen to it before any handler runs.
    public static Visitor visitor(Context context) {
        Visitor visitor = context.attribute(VISITOR);
        return visitor == null ? new Visitor.Stranger() : visitor;
    }

    /// For the guard alone.
    public static void setVisitor(Context context, Visitor visitor) {
        context.attribute(VISITOR, visitor);
    }

    /// Where the request comes from, as the guard found out.
    public static String address(Context context) {
        String address = context.attribute(ADDRESS);
        return address == null ? "" : address;
    }

    /// For the guard alone.
    public static void setAddress(Context context, String address) {
        context.attribute(ADDRESS, address);
    }

    /// Marks what this request did as told in the audit log, by whoever knows more of it than its route.
    public static void tell(Context context) {
        context.attribute(TOLD, true);
    }

    /// Whether the audit log was told.
    public static boolean isTold(Context context) {
        return context.attribute(TOLD) != null;
    }

    /// Whether the answer is read by a program.
    public static boolean isApi(Context context) {
        return context.path().startsWith(API);
    }

    /// What a request got wrong in `field`: answered with 400.
    public static Refusal bad(String field, String message, String hint) {
        return ServerCode.BAD_REQUEST.refuse(field, message, hint);
    }
}

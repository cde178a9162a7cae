package sayso.server.report;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import sayso.reading.Coded;
import sayso.reading.Maybe;
import sayso.reading.Timex;
import sayso.server.web.Asked;
import sayso.server.web.Refusal;

/// What somebody typed into a form, field by field, without the white space around it.
public record Typed(Map<String, String> fields) {
    /// Longer than any reason; a slip of the clipboard is caught.
    private static final int MOST = 10_000;

    public Typed {
        fields = Map.copyOf(fields);
    }

    /// The fields that the form of `context` sent and that are not blank.
    ///
    /// @throws Refusal with 400 for a field that is far too long
    public static Typed in(Context context) {
        Map<String, String> fields = new HashMap<>();
        context.formParamMap()
                .keySet()
                .forEach(name -> Asked.form(context, name).toList().forEach(value -> fields.put(name, value)));
        fields.forEach((name, value) -> {
            if (value.length() > MOST) {
                throw Asked.bad(name, name + " has at most " + MOST + " characters", "shorten it");
            }
        });
        return new Typed(fields);
    }

    /// "" if it was left blank.
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /// @throws Refusal with 400 if it was left blank
    String need(String field, String message, String hint) {
        if (!has(field)) {
            throw Asked.bad(field, message, hint);
        }
        return text(field);
    }

    /// @throws Refusal with 400 for what is no code of this type
    <E extends Enum<E> & Coded> Maybe<E> coded(Class<E> type, String field) {
        if (!has(field)) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(Coded.of(type, text(field)));
        } catch (IllegalArgumentException e) {
            throw Asked.bad(field, String.valueOf(e.getMessage()), "choose one of these");
        }
    }

    /// A day such as 2025-08-30, or another value of TIMEX3; unknown if it was left blank.
    ///
    /// @throws Refusal with 400 for anything else
    Maybe<Timex> date(String field) {
        if (!has(field)) {
            return Maybe.unknown();
        }
        if (!Timex.isValue(text(field))) {
            throw Asked.bad(
                    field,
                    "“" + text(field) + "” is no date that Sayso can keep",
                    "type a date such as 2025-08-30, 2025-08 or 2025-W35, or nothing where it is not known");
        }
        return Maybe.known(new Timex(text(field)));
    }

    /// The version of the report that was seen when the form was filled in.
    ///
    /// @throws Refusal with 400 if it is missing
    public long version() {
        String typed = text("version");
        if (!typed.matches("[0-9]{1,18}")) {
            throw Asked.bad(
                    "version", "the form does not say which state of the report was seen", "load the page anew");
        }
        return Long.parseLong(typed);
    }
}

package sayso.server.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import sayso.reading.Coded;
import sayso.reading.Maybe;

/// What a query narrows a list by. Whoever asks for nonsense is told so with 400.
public final class Filters {
    private static final int LONGEST = 400;

    private Filters() {}

    /// Words; unknown if they are missing or blank.
    ///
    /// @throws Refusal if they are longer than 400 characters
    public static Maybe<String> words(Context context, String name) {
        Maybe<String> words = Asked.query(context, name);
        if (words.isKnownAnd(each -> each.length() > LONGEST)) {
            throw Asked.bad(name, "more than " + LONGEST + " characters are no question", "ask for fewer words");
        }
        return words;
    }

    /// One of the words of a closed set.
    ///
    /// @throws Refusal if it is none of them
    public static <E extends Enum<E> & Coded> Maybe<E> coded(Context context, String name, Class<E> type) {
        if (!(words(context, name) instanceof Maybe.Known<String>(String code))) {
            return Maybe.unknown();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Maybe.known(constant);
            }
        }
        String codes = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        throw Asked.bad(name, "there is no " + name + " “" + code + "”", "choose one of " + codes);
    }

    /// A day as ISO 8601 writes it.
    ///
    /// @throws Refusal if it is none
    public static Maybe<LocalDate> day(Context context, String name) {
        if (!(words(context, name) instanceof Maybe.Known<String>(String text))) {
            return Maybe.unknown();
        }
        try {
            return Maybe.known(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw Asked.bad(name, "“" + text + "” is no day", "write it as 2026-03-01");
        }
    }
}

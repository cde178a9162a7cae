package sayso.ledger.store;

import java.util.List;
import java.util.function.Function;
import sayso.reading.Maybe;

/// From where a list goes on: two values, as a link carries them.
public record Cursor(String first, long second) {
    private static final String SECOND = "\\.[0-9]{1,18}";

    /// One that begins with a number, such as "12.41".
    ///
    /// @throws IllegalArgumentException if it is none
    public static Cursor counted(String text) {
        return parse(text, "[0-9]{1,18}");
    }

    /// One that begins with a day or nothing, such as "2026-03-01.57".
    ///
    /// @throws IllegalArgumentException if it is none
    public static Cursor dated(String text) {
        return parse(text, "([0-9]{4}-[0-9]{2}-[0-9]{2})?");
    }

    /// One that begins with nothing, such as ".57".
    ///
    /// @throws IllegalArgumentException if it is none
    public static Cursor placed(String text) {
        return parse(text, "");
    }

    private static Cursor parse(String text, String first) {
        if (!text.matches(first + SECOND)) {
            throw new IllegalArgumentException("“" + text + "” is not where a page of this list ends");
        }
        int dot = text.indexOf('.');
        return new Cursor(text.substring(0, dot), Long.parseLong(text.substring(dot + 1)));
    }

    /// The first value as a number.
    long number() {
        return Long.parseLong(first);
    }

    @Override
    public String toString() {
        return first + "." + second;
    }

    /// The cursor of the next page: of the last that is shown, where more than `most` were found.
    static <T> Maybe<String> next(List<T> found, int most, Function<T, Cursor> of) {
        return found.size() > most ? Maybe.known(of.apply(found.get(most - 1)).toString()) : Maybe.unknown();
    }
}

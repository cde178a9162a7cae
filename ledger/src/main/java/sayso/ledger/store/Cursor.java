package sayso.ledger.store;

import java.util.List;
import java.util.function.Function;
import sayso.reading.Maybe;

/// From where a list goes on: two values, as a link carries them ("2026-03-01.57", "12.41").
record Cursor(String first, long second) {
    private static final String FORM = "(\\d{4}-\\d\\d-\\d\\d|\\d{1,18}|)\\.\\d{1,18}";

    /// @throws IllegalArgumentException if it is none
    static Cursor parse(String text) {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("A cursor is what the page before ends with, got " + text);
        }
        int dot = text.indexOf('.');
        return new Cursor(text.substring(0, dot), Long.parseLong(text.substring(dot + 1)));
    }

    /// The first value as a number.
    ///
    /// @throws IllegalArgumentException if it is none
    long number() {
        if (!first.matches("\\d+")) {
            throw new IllegalArgumentException("This cursor begins with a number, got " + this);
        }
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

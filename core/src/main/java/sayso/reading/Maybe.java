package sayso.reading;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import sayso.text.Characters;

/// Something that the report may or may not tell. Not known is a case with a name: never null, "" or -1.
public sealed interface Maybe<T> {
    /// The report tells it.
    record Known<T>(T value) implements Maybe<T> {
        public Known {
            Objects.requireNonNull(value, "a known value is there");
        }
    }

    /// The report does not tell it.
    record Unknown<T>() implements Maybe<T> {}

    static <T> Maybe<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Maybe<T> unknown() {
        return new Unknown<>();
    }

    /// Known unless blank, without the white space around it (no-break spaces too): for words out of files and
    /// metadata.
    static Maybe<String> ofText(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? unknown() : known(text.substring(from, to));
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    default boolean isKnownAnd(Predicate<? super T> test) {
        return this instanceof Known<T>(T value) && test.test(value);
    }

    /// The value, or `other` where it is not known.
    default T or(T other) {
        return switch (this) {
            case Known<T>(T value) -> value;
            case Unknown<T>() -> other;
        };
    }

    /// This one if known, else `other`.
    default Maybe<T> orElse(Maybe<T> other) {
        return isKnown() ? this : other;
    }

    default <R> Maybe<R> map(Function<? super T, R> change) {
        return switch (this) {
            case Known<T>(T value) -> known(change.apply(value));
            case Unknown<T>() -> unknown();
        };
    }

    /// The value as a list of one, or the empty list.
    default List<T> toList() {
        return switch (this) {
            case Known<T>(T value) -> List.of(value);
            case Unknown<T>() -> List.of();
        };
    }
}

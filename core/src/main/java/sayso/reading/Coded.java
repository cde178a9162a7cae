package sayso.reading;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A closed set of words of the contract; `code` is how the JSON writes it ("at-least").
public interface Coded {
    String code();

    /// The constant of `type` whose code is `code`.
    ///
    /// @throws IllegalArgumentException naming the codes there are
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        String codes = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("“" + code + "” is none of " + codes);
    }
}

package sayso.server.account;

import java.util.Locale;
import java.util.stream.Stream;
import sayso.reading.Maybe;

/// What an account or a token may do; each role may do all that the ones before it may.
public enum Role {
    READER,
    EDITOR,
    ADMIN;

    /// As it is written and kept: "editor".
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role that is written so; unknown if none is.
    public static Maybe<Role> parse(String code) {
        return Stream.of(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(Maybe::known)
                .orElse(Maybe.unknown());
    }

    /// The role that is kept so.
    ///
    /// @throws IllegalStateException if none is
    public static Role of(String code) {
        return switch (parse(code)) {
            case Maybe.Known<Role>(Role role) -> role;
            case Maybe.Unknown<Role>() -> throw new IllegalStateException("There is no role “" + code + "”");
        };
    }
}

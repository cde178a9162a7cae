package sayso.server.web;

import sayso.server.account.Role;

/// Who asks.
public sealed interface Visitor {
    /// Nobody is signed in.
    ///
    /// @param csrf what a form of theirs must send along: the one to sign in; "" where no page was asked for yet
    record Stranger(String csrf) implements Visitor {
        public Stranger() {
            this("");
        }
    }

    /// A person or a program.
    ///
    /// @param name by which corrections and the audit log know them
    /// @param csrf what a form of theirs must send along; "" where forms are not theirs to send (programs with a
    /// token)
    record Known(String name, Role role, String csrf) implements Visitor {}

    /// Whether they may take a route of this access.
    default boolean may(Access access) {
        return switch (this) {
            case Stranger _ -> access == Access.OPEN;
            case Known known -> access.isFor(known.role());
        };
    }

    /// "" for a stranger.
    default String shownName() {
        return switch (this) {
            case Stranger _ -> "";
            case Known known -> known.name();
        };
    }

    /// The token for forms; "" where there is none.
    default String formToken() {
        return switch (this) {
            case Stranger stranger -> stranger.csrf();
            case Known known -> known.csrf();
        };
    }
}

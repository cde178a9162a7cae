package sayso.server.web;

/// Who asks.
public sealed interface Visitor {
    /// Nobody is signed in.
    record Stranger() implements Visitor {}

    /// A person or a program.
    ///
    /// @param name by which corrections and the audit log know them
    /// @param csrf what a form of theirs must send along; "" where forms are not theirs to send (programs with a
    /// token)
    record Known(String name, Role role, String csrf) implements Visitor {}

    /// Whether they may take a route of this access.
    default boolean may(Access access) {
        return switch (this) {
            case Stranger() -> access == Access.OPEN;
            case Known known -> known.role().may(access);
        };
    }

    /// "" for a stranger.
    default String shownName() {
        return switch (this) {
            case Stranger() -> "";
            case Known known -> known.name();
        };
    }

    /// The token for forms; "" where there is none.
    default String formToken() {
        return switch (this) {
            case Stranger() -> "";
            case Known known -> known.csrf();
        };
    }
}

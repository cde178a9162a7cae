package sayso.server.web;

import io.javalin.security.RouteRole;
import sayso.server.account.Role;

/// Who may take a route.
public enum Access implements RouteRole {
    /// Anybody, signed in or not.
    OPEN,
    /// Who may look.
    READER,
    /// Who may also add, correct and take back.
    EDITOR,
    /// Who may also delete, and manage accounts.
    ADMIN;

    /// Whether a visitor in this role may take the route.
    public boolean isFor(Role role) {
        return switch (this) {
            case OPEN, READER -> true;
            case EDITOR -> role != Role.READER;
            case ADMIN -> role == Role.ADMIN;
        };
    }
}

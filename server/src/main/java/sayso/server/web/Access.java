package sayso.server.web;

import io.javalin.security.RouteRole;

/// Who may take a route.
public enum Access implements RouteRole {
    /// Anybody, signed in or not.
    OPEN,
    /// Who may look.
    READER,
    /// Who may also add, correct and take back.
    EDITOR,
    /// Who may also delete, and manage accounts.
    ADMIN
}

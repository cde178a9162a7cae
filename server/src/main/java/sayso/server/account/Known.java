package sayso.server.account;

/// Whose a session or a token is.
public record Known(String name, Role role) {}

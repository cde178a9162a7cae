package sayso.server.account;

import java.time.Instant;

/// A person who may sign in.
public record Account(String name, Role role, Instant made) {}

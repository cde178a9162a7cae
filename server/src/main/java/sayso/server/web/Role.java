package sayso.server.web;

/// What an account or a token may do; each role may do all that the ones before it may.
public enum Role {
    READER,
    EDITOR,
    ADMIN;

    /// Whether a visitor in this role may take a route of this access.
    public boolean may(Access access) {
        return switch (access) {
            case OPEN, READER -> true;
            case EDITOR -> this != READER;
            case ADMIN -> this == ADMIN;
        };
    }
}

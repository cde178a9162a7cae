package sayso.server.account;

import java.time.Instant;
import sayso.reading.Maybe;

/// A program that may come in, by what everybody may know of its token.
///
/// @param used when it was last used, to the minute
/// @param expires from when on it is worth nothing; unknown if it is revoked by hand alone
public record Token(String name, Role role, Instant made, Maybe<Instant> used, Maybe<Instant> expires) {
    public boolean isExpired(Instant now) {
        return expires.isKnownAnd(end -> !now.isBefore(end));
    }
}

package sayso.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;
import sayso.reading.Maybe;
import sayso.reading.ReportException;

/// What programs come in with. A token is shown once, when it is made; what is kept of it is its hash.
public final class Tokens {
    /// By which scanners for leaked secrets know them.
    private static final String PREFIX = "sayso_";

    private final Tables tables;
    private final InstantSource clock;
    private final AuditLog log;

    Tokens(Tables tables, InstantSource clock, AuditLog log) {
        this.tables = tables;
        this.clock = clock;
        this.log = log;
    }

    /// Makes a token.
    ///
    /// @param lasts unknown for one that lasts until it is revoked
    /// @return the token itself, which nobody can ask for again
    /// @throws ReportException with `account.name`, or `account.exists` if an account or a token has this name
    public String make(String name, Role role, Maybe<Duration> lasts, Doer doer) throws ReportException {
        String checked = Names.checked(name);
        String secret = PREFIX + Secrets.random();
        Instant now = clock.instant();
        tables.<Integer, ReportException>write(handle -> {
            Accounts.refuseTaken(handle, checked);
            handle.createUpdate("""
                            INSERT INTO token (hash, name, folded, role, made, expires)
                            VALUES (:hash, :name, :folded, :role, :made, :expires)
                            """)
                    .bind("hash", Secrets.sha256(secret))
                    .bind("name", checked)
                    .bind("folded", Names.folded(checked))
                    .bind("role", role.code())
                    .bind("made", now.toEpochMilli())
                    .bindByType("expires", expiry(now, lasts), Long.class)
                    .execute();
            return log.put(handle, doer, "token made", checked + ", " + role.code(), "done");
        });
        return secret;
    }

    private static @org.jspecify.annotations.Nullable Long expiry(Instant now, Maybe<Duration> lasts) {
        return switch (lasts) {
            case Maybe.Known<Duration>(Duration known) -> now.plus(known).toEpochMilli();
            case Maybe.Unknown<Duration>() -> null;
        };
    }

    /// Makes a token worth nothing, from the next request on.
    ///
    /// @throws ReportException with `account.missing`
    public void revoke(String name, Doer doer) throws ReportException {
        tables.<Integer, ReportException>write(handle -> {
            int gone = handle.createUpdate("DELETE FROM token WHERE folded = :folded")
                    .bind("folded", Names.folded(name))
                    .execute();
            if (gone == 0) {
                throw AccountCode.MISSING.refuse(name, "there is no token of this name", Accounts.LISTED);
            }
            return log.put(handle, doer, "token revoked", name, "done");
        });
    }

    /// Whose token it is; unknown if there is none, or it expired.
    public Maybe<Known> find(String secret) {
        Instant now = clock.instant();
        byte[] hash = Secrets.sha256(secret);
        return tables.read(handle -> handle.createQuery("SELECT * FROM token WHERE hash = :hash")
                        .bind("hash", hash)
                        .map((row, _) -> token(row))
                        .findOne())
                .filter(token -> !token.isExpired(now))
                .map(token -> {
                    if (!token.used().isKnownAnd(used -> used.isAfter(now.minus(Sessions.EXACTNESS)))) {
                        tables.write(handle -> used(handle, hash, now));
                    }
                    return Maybe.known(new Known(token.name(), token.role()));
                })
                .orElse(Maybe.unknown());
    }

    /// By name; expired ones too, until they are revoked.
    public List<Token> list() {
        return tables.read(handle -> handle.createQuery("SELECT * FROM token ORDER BY folded")
                .map((row, _) -> token(row))
                .list());
    }

    private static int used(Handle handle, byte[] hash, Instant now) {
        return handle.createUpdate("UPDATE token SET used = :now WHERE hash = :hash")
                .bind("now", now.toEpochMilli())
                .bind("hash", hash)
                .execute();
    }

    private static Token token(ResultSet row) throws SQLException {
        return new Token(
                row.getString("name"),
                Role.of(row.getString("role")),
                Instant.ofEpochMilli(row.getLong("made")),
                instant(row, "used"),
                instant(row, "expires"));
    }

    private static Maybe<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Maybe.unknown() : Maybe.known(Instant.ofEpochMilli(millis));
    }
}

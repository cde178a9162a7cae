package sayso.server.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import sayso.reading.Maybe;

/// Who is signed in. Sessions outlive a restart; they end after half a day without a request, after a week in any
/// case.
public final class Sessions {
    static final Duration IDLE = Duration.ofHours(12);
    public static final Duration LONGEST = Duration.ofDays(7);

    /// How exactly it is kept when a session or a token was last used: not each request needs writing.
    static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final Tables tables;
    private final InstantSource clock;

    Sessions(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /// Begins a session for the account of this name.
    ///
    /// @return its secret, which is kept nowhere
    public String begin(String account) {
        String secret = Secrets.random();
        long now = clock.millis();
        tables.write(handle -> {
            handle.createUpdate("DELETE FROM session WHERE made <= :oldest OR seen <= :idle")
                    .bind("oldest", now - LONGEST.toMillis())
                    .bind("idle", now - IDLE.toMillis())
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO session (hash, account, made, seen)
                            SELECT :hash, key, :now, :now FROM account WHERE folded = :folded
                            """)
                    .bind("hash", Secrets.sha256(secret))
                    .bind("folded", Names.folded(account))
                    .bind("now", now)
                    .execute();
        });
        return secret;
    }

    /// Whose session it is; unknown if there is none of this secret, or it ended.
    public Maybe<Known> find(String secret) {
        record Found(Known known, long seen) {}
        Instant now = clock.instant();
        byte[] hash = Secrets.sha256(secret);
        return tables.read(handle -> handle.createQuery("""
                        SELECT a.name, a.role, s.seen FROM session s JOIN account a ON a.key = s.account
                        WHERE s.hash = :hash AND s.made > :oldest AND s.seen > :idle
                        """)
                        .bind("hash", hash)
                        .bind("oldest", now.minus(LONGEST).toEpochMilli())
                        .bind("idle", now.minus(IDLE).toEpochMilli())
                        .map((row, _) -> new Found(
                                new Known(row.getString("name"), Role.of(row.getString("role"))), row.getLong("seen")))
                        .findOne())
                .map(found -> {
                    if (found.seen() <= now.minus(EXACTNESS).toEpochMilli()) {
                        seen(hash, now);
                    }
                    return Maybe.known(found.known());
                })
                .orElse(Maybe.unknown());
    }

    /// Ends the session of this secret, if there is one.
    public void end(String secret) {
        tables.write(handle -> handle.createUpdate("DELETE FROM session WHERE hash = :hash")
                .bind("hash", Secrets.sha256(secret))
                .execute());
    }

    private void seen(byte[] hash, Instant now) {
        tables.write(handle -> handle.createUpdate("UPDATE session SET seen = :now WHERE hash = :hash")
                .bind("now", now.toEpochMilli())
                .bind("hash", hash)
                .execute());
    }
}

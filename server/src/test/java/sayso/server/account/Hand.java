package sayso.server.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
public final class Hand implements InstantSource {
    private volatile Instant now = Instant.parse("2026-03-04T05:06:07Z");

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

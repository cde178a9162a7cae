package sayso.server.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds back who guesses passwords: each failure more doubles the wait. A name and an address together have three
/// guesses, an address ten, whatever the names; a name has twenty from all addresses, and then waits a minute at
/// most, for its owner waits as well.
final class Guesses {
    private static final int REMEMBERED = 20_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int LONGEST_SHIFT = 20;

    private final InstantSource clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Failures(int count, Instant last) {}

    private record Held(String key, int free, Duration longest) {}

    Guesses(InstantSource clock) {
        this.clock = clock;
    }

    /// Takes a guess, which counts as wrong until [#right] says otherwise: many at once are many.
    ///
    /// @return seconds to wait before the next guess; 0 if this one was free
    synchronized long take(String name, String address) {
        Instant now = clock.instant();
        List<Held> all = all(name, address);
        long wait = all.stream().mapToLong(held -> wait(held, now)).max().orElse(0);
        if (wait == 0) {
            all.forEach(held -> failures.put(held.key(), new Failures(count(held, now) + 1, now)));
        }
        return wait;
    }

    /// The guess was none. What others guess from the same address goes on counting.
    synchronized void right(String name, String address) {
        for (Held held : all(name, address)) {
            Failures now = failures.get(held.key());
            if (held.key().startsWith("pair ")) {
                failures.remove(held.key());
            } else if (now != null) {
                failures.put(held.key(), new Failures(Math.max(0, now.count() - 1), now.last()));
            }
        }
    }

    private static List<Held> all(String name, String address) {
        return List.of(
                new Held("pair " + name + " " + address, 3, Duration.ofMinutes(15)),
                new Held("address " + address, 10, Duration.ofMinutes(15)),
                new Held("name " + name, 20, Duration.ofMinutes(1)));
    }

    private int count(Held held, Instant now) {
        Failures known = failures.get(held.key());
        return known == null || known.last().plus(FORGOTTEN).isBefore(now) ? 0 : known.count();
    }

    private long wait(Held held, Instant now) {
        int over = count(held, now) - held.free();
        Failures known = failures.get(held.key());
        if (known == null || over < 0) {
            return 0;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(over, LONGEST_SHIFT));
        Duration held1 = delay.compareTo(held.longest()) > 0 ? held.longest() : delay;
        Duration left = Duration.between(now, known.last().plus(held1));
        return left.isPositive() ? left.plusMillis(999).toSeconds() : 0;
    }
}

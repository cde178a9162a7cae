package sayso.server.guard;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who asks how often. Everybody has a bucket of requests, which fills itself up again.
final class Pace {
    /// Who was not here for long has a full bucket and need not be remembered.
    private static final int REMEMBERED = 20_000;

    private static final double NANOS = 1e9;

    private final Restraints.Rate rate;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, Instant at) {}

    Pace(Restraints.Rate rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /// Takes one request.
    ///
    /// @return seconds to wait; 0 if it was there to be taken
    synchronized long take(String visitor) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(visitor, new Bucket(rate.atOnce(), now));
        double since = Math.max(0, java.time.Duration.between(bucket.at(), now).toNanos() / NANOS);
        double left = Math.min(rate.atOnce(), bucket.left() + since * rate.perSecond());
        boolean enough = left >= 1;
        buckets.put(visitor, new Bucket(enough ? left - 1 : left, now));
        return enough ? 0 : Math.max(1, (long) Math.ceil((1 - left) / rate.perSecond()));
    }
}

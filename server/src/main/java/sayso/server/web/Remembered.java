package sayso.server.web;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Answers of the ledger that took long, for a short while: many who ask at once cost what one does. What is
/// quickly asked is asked anew each time.
///
/// @param <K> what is asked for
/// @param <T> the answer
public final class Remembered<K, T> {
    private static final long LONG = Duration.ofMillis(20).toNanos();
    private static final long WHILE = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 200;

    private final ConcurrentHashMap<K, Answer<T>> answers = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    private record Answer<T>(T value, long asked, long took) {}

    /// @param nanos tells the time, as [System#nanoTime] does
    public Remembered(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// The answer to `key`, at most ten seconds old. Who asks while it is on its way waits for it.
    public T get(K key, Supplier<T> ask) {
        long now = nanos.getAsLong();
        answers.values().removeIf(answer -> now - answer.asked() > WHILE);
        if (answers.size() >= MOST) {
            return ask.get();
        }
        Answer<T> answer = answers.compute(key, (_, known) -> known != null && isFresh(known) ? known : asked(ask));
        return answer.value();
    }

    private boolean isFresh(Answer<T> known) {
        return known.took() >= LONG && nanos.getAsLong() - known.asked() <= WHILE;
    }

    private Answer<T> asked(Supplier<T> ask) {
        long before = nanos.getAsLong();
        T value = ask.get();
        long after = nanos.getAsLong();
        return new Answer<>(value, after, after - before);
    }
}

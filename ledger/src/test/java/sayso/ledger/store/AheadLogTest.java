package sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.ledger.Databases;
import sayso.ledger.kept.Address;

@Timeout(240)
class AheadLogTest {
    private static final int READERS = 2;
    private static final int WRITTEN = 250;
    private static final String MEBIBYTE = "0123456789abcdef".repeat(1 << 16);

    private static int write(Handle handle, int number) {
        handle.execute("DELETE FROM failure");
        return handle.execute("INSERT INTO failure VALUES ('x', 'x', ?, NULL, 0, ?)", MEBIBYTE, number);
    }

    private static int last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(tries), -1) FROM failure")
                .mapTo(Integer.class)
                .one();
    }

    /// One always begins to read before another ends.
    private static void readInTurns(Store store, Phaser turns, AtomicBoolean end) {
        while (!end.get()) {
            store.read(handle -> {
                int seen = last(handle);
                turns.arriveAndAwaitAdvance();
                assertThat(last(handle)).isEqualTo(seen);
                return seen;
            });
        }
        turns.arriveAndDeregister();
    }

    @Test
    void theLogStaysShortThoughSomebodyAlwaysReads() throws Exception {
        Address.InFile address = (Address.InFile) Databases.sqlite();
        AtomicBoolean end = new AtomicBoolean();
        long longest = 0;
        try (Store store = Store.open(address);
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<?>> reading = new ArrayList<>();
            Phaser turns = new Phaser(READERS);
            for (int reader = 0; reader < READERS; reader++) {
                reading.add(readers.submit(() -> readInTurns(store, turns, end)));
            }
            try {
                for (int number = 0; number < WRITTEN; number++) {
                    int tries = number;
                    store.write(handle -> write(handle, tries));
                    longest = Math.max(longest, length(address));
                }
            } finally {
                end.set(true);
            }
            for (Future<?> each : reading) {
                each.get();
            }
            assertThat(store.<Integer>read(AheadLogTest::last)).isEqualTo(WRITTEN - 1);
        }
        assertThat(longest).isBetween(1L, 2 * AheadLog.MOST_BYTES);
    }

    @Test
    void whatOneLongReaderKeepsIsGivenBackWhenHeEnds() throws Exception {
        Address.InFile address = (Address.InFile) Databases.sqlite();
        try (Store store = Store.open(address)) {
            store.write(handle -> write(handle, 1));
            int seen = store.read(handle -> {
                int first = last(handle);
                for (int number = 2; number < WRITTEN; number++) {
                    int tries = number;
                    store.write(other -> write(other, tries));
                }
                assertThat(length(address)).isGreaterThan(2 * AheadLog.MOST_BYTES);
                return last(handle) - first;
            });
            assertThat(seen).isZero();

            for (int number = WRITTEN; number < WRITTEN + 100; number++) {
                int tries = number;
                store.write(handle -> write(handle, tries));
            }
            assertThat(length(address)).isLessThanOrEqualTo(2 * AheadLog.MOST_BYTES);
            assertThat(store.<Integer>read(AheadLogTest::last)).isEqualTo(WRITTEN + 99);
        }
    }

    private static long length(Address.InFile address) {
        Path log = address.file().resolveSibling(address.file().getFileName() + "-wal");
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package sayso.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final long MILLI = 1_000_000;

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<String, Integer> remembered = new Remembered<>(now::get);

    private int get(String key, long millis) {
        return remembered.get(key, () -> {
            now.addAndGet(millis * MILLI);
            return asked.incrementAndGet();
        });
    }

    @Test
    void whatTookLongIsAskedOnceInTenSeconds() {
        assertThat(get("a", 50)).isEqualTo(1);
        now.addAndGet(9_000 * MILLI);
        assertThat(get("a", 50)).isEqualTo(1);
        assertThat(get("b", 50)).isEqualTo(2);
        now.addAndGet(2_000 * MILLI);
        assertThat(get("a", 50)).isEqualTo(3);
    }

    @Test
    void whatIsQuickIsAskedAnew() {
        assertThat(get("a", 1)).isEqualTo(1);
        assertThat(get("a", 1)).isEqualTo(2);
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int key = 0; key < 500; key++) {
            assertThat(get("key" + key, 1)).isEqualTo(key + 1);
        }
        assertThat(get("key499", 50)).isEqualTo(501);
        assertThat(get("key499", 50)).isEqualTo(502);
    }
}

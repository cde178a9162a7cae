package sayso.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestTest {
    private final AtomicInteger tidied = new AtomicInteger();
    private final Rest rest = new Rest(tidied::incrementAndGet);

    @AfterEach
    void close() {
        rest.close();
    }

    @Test
    void tidiesUpAfterTheStart() {
        rest.look();
        assertThat(tidied).hasValue(1);
    }

    @Test
    void doesNothingWhilePeopleAsk() {
        for (int times = 0; times < 5; times++) {
            rest.asked();
            rest.look();
        }
        assertThat(tidied).hasValue(0);
    }

    @Test
    void tidiesUpOnceAfterTheLastQuestion() {
        rest.asked();
        rest.look();
        rest.look();
        rest.look();
        rest.look();
        assertThat(tidied).hasValue(1);
        rest.asked();
        rest.look();
        rest.look();
        assertThat(tidied).hasValue(2);
    }
}

package sayso.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sayso.server.account.Hand;

class GuessesTest {
    private final Hand clock = new Hand();
    private final Guesses guesses = new Guesses(clock);

    @Test
    void afterThreeEachFailureDoublesTheWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.take("ana", "192.0.2.1")).isZero();
        }
        assertThat(guesses.take("ana", "192.0.2.1")).isEqualTo(1);
        assertThat(guesses.take("ana", "192.0.2.2")).as("the owner elsewhere").isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(guesses.take("ana", "192.0.2.1")).isZero();
        assertThat(guesses.take("ana", "192.0.2.1")).isEqualTo(2);
        clock.move(Duration.ofSeconds(2));
        assertThat(guesses.take("ana", "192.0.2.1")).isZero();
        assertThat(guesses.take("ana", "192.0.2.1")).isEqualTo(4);
    }

    @Test
    void theRightPasswordClearsNameAndAddressTogether() {
        for (int i = 0; i < 3; i++) {
            guesses.take("ana", "192.0.2.1");
        }
        guesses.right("ana", "192.0.2.1");
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.take("ana", "192.0.2.1")).isZero();
        }
        assertThat(guesses.take("ana", "192.0.2.1")).isPositive();
    }

    @Test
    void anAddressThatTriesManyNamesWaitsAndGainsNothingByItsOwnAccount() {
        for (int i = 0; i < 10; i++) {
            assertThat(guesses.take("name" + i, "192.0.2.1")).isZero();
        }
        assertThat(guesses.take("another", "192.0.2.1")).isPositive();
        clock.move(Duration.ofSeconds(1));
        assertThat(guesses.take("mine", "192.0.2.1")).isZero();
        guesses.right("mine", "192.0.2.1");
        assertThat(guesses.take("another", "192.0.2.1")).isPositive();
    }

    @Test
    void aNameTriedFromEverywhereWaitsAMinuteAtMost() {
        long longest = 0;
        for (int i = 0; i < 200; i++) {
            long wait = guesses.take("ana", "192.0.2." + i);
            longest = Math.max(longest, wait);
            clock.move(Duration.ofSeconds(wait));
        }
        assertThat(longest).isEqualTo(60);
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        for (int i = 0; i < 3; i++) {
            guesses.take("ana", "192.0.2.1");
        }
        clock.move(Duration.ofMinutes(61));
        for (int i = 0; i < 3; i++) {
            assertThat(guesses.take("ana", "192.0.2.1")).isZero();
        }
    }
}

package sayso.server.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sayso.server.account.Hand;

class PaceTest {
    private final Hand clock = new Hand();
    private final Pace pace = new Pace(new Restraints.Rate(3, 2), clock);

    @Test
    void somePassAtOnceAndThenSoManyASecond() {
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(1);
        assertThat(pace.take("b")).as("others have their own").isZero();
        clock.move(Duration.ofMillis(499));
        assertThat(pace.take("a")).isEqualTo(1);
        clock.move(Duration.ofMillis(1));
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(1);
    }

    @Test
    void restingGivesNoMoreThanAtFirst() {
        clock.move(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(pace.take("a")).isZero();
        }
        assertThat(pace.take("a")).isEqualTo(1);
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        pace.take("a");
        clock.move(Duration.ofHours(-1));
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isZero();
        assertThat(pace.take("a")).isEqualTo(1);
    }
}

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sayso.reading.Reading;
import sayso.reading.Source;

final class SieveTest {
    @Test
    void keepsAllWhereNothingIsAskedFor() {
        assertThat(Sieve.surerThan(0, Readings.flood())).isEqualTo(Readings.flood());
    }

    @Test
    void dropsTheUnsureAndWhatThenNamesNothing() {
        Reading kept = Sieve.surerThan(0.74, Readings.flood());
        assertThat(kept.statements()).extracting(each -> each.id().toString()).containsExactly("A1", "A5");
        assertThat(kept.figures()).hasSize(5);
        assertThat(kept.figures().getFirst().statement().isKnown()).isFalse();
        assertThat(kept.verifications().getLast().concerns()).hasSize(1);
    }

    @Test
    void keepsTheSourcesThatAreStillNeeded() {
        assertThat(Sieve.surerThan(0.94, Readings.flood()).sources())
                .extracting(Source::name)
                .containsExactly("Lena Marsh", "interior ministry");
    }

    @Test
    void dropsEverythingWhenNothingIsSureEnough() {
        assertThat(Sieve.surerThan(1, Readings.flood()).statements()).isEmpty();
    }
}

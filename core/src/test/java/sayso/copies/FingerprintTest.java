package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TEXT =
            "The bridge over the river, closed since spring, opened again on Monday, the mayor "
                    + "of the town said. Nobody was hurt when part of it fell into the water in March.";

    @Test
    void capitalsAndPunctuationDoNotCount() {
        assertThat(Fingerprint.of(TEXT.toUpperCase(java.util.Locale.ROOT).replace(",", " —")))
                .isEqualTo(Fingerprint.of(TEXT));
    }

    @Test
    void anExcerptStandsInTheWholeButNotTheOtherWayRound() {
        Fingerprint whole =
                Fingerprint.of(TEXT + " " + "Another paragraph tells of other bridges in the north of the country.");
        Fingerprint part = Fingerprint.of(TEXT);
        assertThat(part.containedIn(whole)).isGreaterThan(0.9);
        assertThat(whole.containedIn(part)).isLessThan(0.8);
    }

    @Test
    void otherWordsShareNothing() {
        Fingerprint other =
                Fingerprint.of("A train left the station early in the morning and nobody on board knew why it did.");
        assertThat(other.shared(Fingerprint.of(TEXT))).isZero();
        assertThat(Fingerprint.of("").size()).isZero();
        assertThat(Fingerprint.of("four words are few").containedIn(other)).isZero();
    }

    @Test
    void eightSharedWordsAlwaysShow() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String shared = words(random, 8);
            Fingerprint one =
                    Fingerprint.of(words(random, random.nextInt(30)) + shared + words(random, random.nextInt(30)));
            Fingerprint two =
                    Fingerprint.of(words(random, random.nextInt(30)) + shared + words(random, random.nextInt(30)));
            assertThat(one.shared(two)).as("round %d: %s", round, shared).isPositive();
        }
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append("w").append(random.nextInt(100_000)).append(' ');
        }
        return words.toString();
    }
}

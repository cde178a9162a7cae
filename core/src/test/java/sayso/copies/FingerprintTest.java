package sayso.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void whatWasKeptIsTheSameFingerprint() {
        Fingerprint print = Fingerprint.of(TEXT);
        assertThat(Fingerprint.kept(print.hashes(), print.runs())).isEqualTo(print);
        assertThatThrownBy(() -> Fingerprint.kept(new long[] {1, 2}, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs 3 hashes, got 2");
    }

    @Test
    void keepsSixtyFourHashesOfAReportAndMoreOfABook() {
        assertThat(Fingerprint.of(words(new Random(1), 1000)).hashes()).hasSize(64);
        assertThat(Fingerprint.of(words(new Random(1), 4004)).hashes()).hasSize(250);
        assertThat(Fingerprint.of(words(new Random(1), 30)).hashes()).hasSize(26);
        assertThat(Fingerprint.of("two words").hashes()).hasSize(1);
        assertThat(Fingerprint.of(" — ").hashes()).isEmpty();
    }

    @Test
    void aThirdOfAReportSharesAboutAThirdOfItsHashes() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            String third = words(random, 200);
            Fingerprint whole = Fingerprint.of(third + words(random, 400));
            assertThat(Fingerprint.of(third).shared(whole))
                    .isBetween(10, 35)
                    .isEqualTo(whole.shared(Fingerprint.of(third)));
        }
    }

    @Test
    void otherWordsShareNothing() {
        Fingerprint other =
                Fingerprint.of("A train left the station early in the morning and nobody on board knew why it did.");
        assertThat(other.shared(Fingerprint.of(TEXT))).isZero();
    }

    private static String words(Random random, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append("w").append(random.nextInt(100_000)).append(' ');
        }
        return words.toString();
    }
}

package sayso.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "Kostjantyniwka – 12 Tote 😀 قتل";

        assertThat(Exact.out(text)).isEqualTo(text);
        assertThat(Exact.in(text)).isSameAs(text);
    }

    @Test
    void givesBackWhatNoDatabaseTakes() {
        String text = "a\0b\u001Ac\uD83Dd\uDE00e😀\uD83D";

        assertThat(Exact.out(text))
                .doesNotContain("\0")
                .isEqualTo("a\u001A0000b\u001A001ac\u001Ad83dd\u001Ade00e😀\u001Ad83d");
        assertThat(Exact.in(Exact.out(text))).isEqualTo(text);
    }

    @Test
    void givesBackAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(40); at > 0; at--) {
                int choice = random.nextInt(5);
                text.append((char)
                        (choice == 0 ? 0 : choice == 1 ? 0x1A : choice == 2 ? 0xD7F0 + random.nextInt(0x820) : 'a'));
            }
            assertThat(Exact.in(Exact.out(text.toString()))).isEqualTo(text.toString());
        }
    }
}

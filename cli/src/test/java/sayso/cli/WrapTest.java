package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sayso.server.phrase.Shown;

final class WrapTest {
    private static final String[] PIECES = {"a", "b", " ", "東", "é", "-", "👩", "\u200D", "\u0301", "“", ".", "\uFE0F"};

    @Test
    void breaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void cutsAWordThatIsTooLongForALine() {
        assertThat(Wrap.lines("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(Wrap.lines("東京都知事", 4)).containsExactly("東京", "都知", "事");
    }

    @Test
    @Timeout(10)
    void cutsAMillionCharactersWithoutASpaceInTimeInProportion() {
        assertThat(Wrap.lines("x".repeat(1_000_000), 50)).hasSize(20_000);
    }

    @Test
    void givesOneEmptyLineForNothing() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }

    @Test
    void losesNothingOfAnyText() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String shown = Shown.text(text.toString());
            assertThat(String.join("", Wrap.lines(shown, 7)).replace(" ", ""))
                    .as("seed %s", seed)
                    .isEqualTo(shown.replace(" ", ""));
        }
    }
}

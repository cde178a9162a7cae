package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sayso.reading.Figure;

class FiguresRandomTextTest {
    private static final List<String> PIECES = List.of(
            "killed",
            "12",
            "6,000",
            "at least",
            "between",
            "and",
            "of",
            "a woman",
            "her two children",
            "were",
            "no",
            "casualties",
            "dozens",
            "million",
            ",",
            ".",
            "\n",
            "“",
            "”",
            "'s",
            "a",
            "thousand",
            "including",
            "-",
            "up to",
            "\uD83D",
            "😀",
            "people",
            "toll",
            "9999999999999",
            "to",
            "half a",
            "hundred",
            "tens",
            "out of",
            "was",
            "99-98");

    @Test
    void anyTextGivesOrderedSpansInBoundsTwice() {
        for (long seed = 0; seed < 400; seed++) {
            String text = text(new Random(seed));
            List<Figure> figures = FigureText.figures(text);
            assertThat(FigureText.figures(text)).as("seed %d", seed).isEqualTo(figures);
            for (int i = 0; i < figures.size(); i++) {
                assertThat(figures.get(i).span().end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                assertThat(figures.get(i).id().number()).isEqualTo(i + 1);
                assertThat(i == 0
                                || figures.get(i - 1)
                                                .span()
                                                .compareTo(figures.get(i).span())
                                        < 0)
                        .as("order, seed %d", seed)
                        .isTrue();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}

package sayso.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sayso.text.Prose;

class VerificationsRandomTextTest {
    private static final List<String> PIECES = List.of(
            "could",
            "not",
            "independently",
            "verify",
            "has",
            "disclosed",
            "declined to comment",
            "seen by",
            "Radio",
            "the claim",
            "reportedly",
            ",",
            ".",
            "\n",
            "“",
            "”",
            "but",
            "up from",
            "12",
            "\uD83D",
            "😀",
            "revised",
            "by",
            "without",
            "said how",
            "verified",
            "no",
            "comment",
            "disputed",
            "-",
            "who",
            "journalists who saw");

    @Test
    void anyTextGivesOrderedSpansInBoundsTwice() {
        for (long seed = 0; seed < 400; seed++) {
            String text = text(new Random(seed));
            List<Verifications.Check> checks = Verifications.find(Prose.of(text));
            assertThat(Verifications.find(Prose.of(text))).as("seed %d", seed).isEqualTo(checks);
            assertThat(checks)
                    .as("seed %d", seed)
                    .allMatch(check -> check.span().end() <= text.length());
            assertThat(checks.stream().map(Verifications.Check::span).toList())
                    .as("seed %d", seed)
                    .isSorted();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}

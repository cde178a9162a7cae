package sayso.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.text.Prose;

final class StatementsTest {
    @Test
    void findsNestedAndCoordinatedStatementsInReadingOrder() {
        String text = "Ruiz said she had won and vowed to go on, according to the state agency.";
        assertEquals(
                List.of(
                        "{Ruiz said she had won and vowed to go on}, <according to> [the state agency].",
                        "[Ruiz] <said> {she had won} and vowed to go on, according to the state agency.",
                        "[Ruiz] said she had won and <vowed> to {go on}, according to the state agency."),
                Statements.in(Prose.of(text)).stream()
                        .map(each -> MarkedText.of(text, each))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "“", "’", "according to", "said", "\uD83D", "“We will", "— Ana", ":", "RUIZ:\nRUIZ:"})
    void acceptsScraps(String text) {
        assertTrue(Statements.in(Prose.of(text)).size() <= 1);
    }

    @Test
    void neverThrowsOnRandomWords() {
        String[] words = {
            "said",
            "“",
            "”",
            "Ana",
            "the",
            "army",
            ",",
            ".",
            "according",
            "to",
            "that",
            "citing",
            "and",
            "who",
            "(",
            ")",
            "—",
            "'",
            "told",
            "is",
            "believed",
            "quoted",
            "as",
            "saying",
            "by",
            "per",
            "no",
            "evidence",
            "\n",
            ":",
            "RUIZ"
        };
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            int here = seed;
            Assertions.assertDoesNotThrow(() -> Statements.in(Prose.of(text.toString())), () -> "seed " + here);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“We go,” he said. ", "«We will “go\n", "“We will go.” ", "'as as' 'go ``x ", "he said that "})
    void takesTimeInProportionToTheText(String part) {
        Prose prose = Prose.of(part.repeat(200_000 / part.length()));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Statements.in(prose));
    }
}

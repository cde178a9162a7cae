package sayso.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sayso.text.Prose;

class OpenersTest {
    private static final List<String> GLUE = List.of(
            "the", "of", "in", "-", ",", "'s", "to", "and", "year", "week", "day", "end", "2021", "12", "3rd", "1990s",
            "6:30", "a.m.", "ago", "later", "after", "from", "now", "old", "times", "house", "said", "quarter");

    private static final List<String> WORDS = Stream.concat(
                    GLUE.stream(),
                    Stream.of(WordClass.values())
                            .flatMap(words -> Lexicon.words(words).stream().sorted()))
            .toList();

    /// Openers only spare the rules work: they never decide.
    @Test
    void noRuleBeginsWithAnotherWord() {
        for (int seed = 0; seed < 2_000; seed++) {
            for (Words words : Words.in(Prose.of(text(new Random(seed))))) {
                for (int at = 0; at < words.size(); at++) {
                    boolean found = anyRule(words, at);
                    assertThat(found && !Openers.at(words, at))
                            .as("seed %d: %s", seed, words.lower(at))
                            .isFalse();
                }
            }
        }
    }

    private static boolean anyRule(Words words, int at) {
        return DateRules.ALL.stream().anyMatch(rule -> rule.at(words, at).isKnown());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            List<String> from = random.nextBoolean() ? GLUE : WORDS;
            String word = from.get(random.nextInt(from.size()));
            boolean capital = random.nextInt(3) == 0;
            text.append(capital ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1) : word)
                    .append(' ');
        }
        return text.toString();
    }
}

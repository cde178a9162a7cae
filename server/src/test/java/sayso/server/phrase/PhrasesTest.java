package sayso.server.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Maybe;

final class PhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', nullValues = "-", textBlock = """
                    exact     | 3    | 3    | a woman and two boys | 3
                    exact     | 0    | 0    | Nobody               | 0
                    about     | 600  | 600  | About 600            | about 600
                    more-than | 6000 | -    | more than 6,000      | > 6,000
                    at-least  | 12   | -    | At least 12          | ≥ 12
                    at-most   | 0    | 40   | up to 40             | ≤ 40
                    less-than | -    | 10   | fewer than ten       | < 10
                    nearly    | -    | 50   | nearly 50            | nearly 50
                    between   | 10   | 12   | between 10 and 12    | 10–12
                    vague     | 12   | -    | Dozens               | dozens (12 or more)
                    vague     | 2    | 9    | several              | several (2–9)
                    vague     | -    | -    | many                 | many
                    """)
    void jotsCountsDown(String bound, Long low, Long high, String words, String expected) {
        Count count = new Count(Coded.of(Bound.class, bound), maybe(low), maybe(high));
        assertThat(Phrases.count(count, words)).isEqualTo(expected);
    }

    private static Maybe<Long> maybe(@Nullable Long number) {
        return number == null ? Maybe.unknown() : Maybe.known(number);
    }

    @Test
    void listsAndCounts() {
        assertThat(Phrases.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Phrases.list(List.of())).isEmpty();
        assertThat(Phrases.plural(1, "sentence")).isEqualTo("1 sentence");
        assertThat(Phrases.plural(1200, "report")).isEqualTo("1,200 reports");
    }
}

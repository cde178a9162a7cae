package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.reading.Bound;
import sayso.reading.Coded;
import sayso.reading.Count;
import sayso.reading.Maybe;

class FiguresCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            600                  | exact     | 600  | 600
            about 600            | about     | 600  | 600
            at least two dozen   | at-least  | 24   |
            more than 6,000      | more-than | 6000 |
            between 10 and 12    | between   | 10   | 12
            nearly 40            | nearly    |      | 40
            dozens               | vague     | 12   |
            """)
    void readsACountByItself(String words, String bound, Long low, Long high) {
        assertThat(Figures.count(words))
                .isEqualTo(Maybe.known(new Count(Coded.of(Bound.class, bound), maybe(low), maybe(high))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "about", "about 600 soldiers", "killed 600", "600. 700.", "85 percent", "\u0000"})
    void readsNothingElse(String words) {
        assertThat(Figures.count(words)).isEqualTo(Maybe.unknown());
    }

    @Test
    void readsNoShare() {
        assertThat(Figures.count("85%")).isEqualTo(Maybe.unknown());
    }

    private static Maybe<Long> maybe(@org.jspecify.annotations.Nullable Long number) {
        return number == null ? Maybe.unknown() : Maybe.known(number);
    }
}

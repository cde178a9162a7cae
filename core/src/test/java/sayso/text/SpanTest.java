package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "-2, -1"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 5, 7, false, false, true",
        "2, 5, 4, 7, true, false, false",
        "2, 5, 3, 4, true, true, false",
        "2, 5, 2, 5, true, true, false",
        "2, 5, 0, 2, false, false, false",
        "2, 5, 5, 5, false, true, true",
        "2, 5, 0, 9, true, false, false"
    })
    void knowsHowItLiesToAnother(int a, int b, int c, int d, boolean overlaps, boolean contains, boolean before) {
        Span span = new Span(a, b);
        Span other = new Span(c, d);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.isBefore(other)).isEqualTo(before);
        assertThat(span.and(other)).isEqualTo(new Span(Math.min(a, c), Math.max(b, d)));
    }

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(new Span(5, 5).isEmpty()).isTrue();
    }

    @Test
    void countsUtf16Units() {
        assertThat(new Span(0, 2).of("🙂 yes")).isEqualTo("🙂");
    }

    @Test
    void sortsByStartThenEnd() {
        Span early = new Span(0, 9);
        Span shorter = new Span(1, 2);
        Span longer = new Span(1, 4);
        assertThat(List.of(longer, early, shorter).stream().sorted()).containsExactly(early, shorter, longer);
    }
}

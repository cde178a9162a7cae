package sayso.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import sayso.text.Span;

class AttributionScoreTest {
    private static final String TEXT = "Ana Ruiz, the mayor, said the old bridge is not safe.";

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static AttributionScore score(String source, String content) {
        Attribution gold = new Attribution(
                List.of(span("Ana Ruiz, the mayor,")),
                List.of(span("said")),
                List.of(span("the old bridge is not safe")),
                "indirect");
        AttributionScore score = new AttributionScore();
        Attribution answer = Attribution.answer(List.of(span(source)), List.of(span("said")), List.of(span(content)));
        score.add(new AttributedText("made-up", TEXT, List.of(gold)), List.of(answer));
        return score;
    }

    @Test
    void acceptsTheSameHeadAndHalfTheContent() {
        AttributionScore score = score("Ana Ruiz", "is not safe");
        assertThat(score.endToEnd()).isEqualTo(100);
        assertThat(score.recall("indirect")).isEqualTo(100);
        assertThat(score.cues()).isEqualTo(100);
    }

    @Test
    void refusesAnotherHead() {
        AttributionScore score = score("the mayor", "is not safe");
        assertThat(score.half()).isEqualTo(100);
        assertThat(score.endToEnd()).isZero();
    }

    @Test
    void refusesLessThanHalfTheContent() {
        assertThat(score("Ana Ruiz", "not safe").half()).isCloseTo(0, Offset.offset(1e-9));
    }
}

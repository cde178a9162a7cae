package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import sayso.text.Span;

class AlignmentTest {
    @Test
    void findsTheSameWordInTheSameText() {
        assertThat(died("Six died.", "Six died.")).isEqualTo("died");
    }

    @Test
    void overlooksSpaceAtTheEdges() {
        assertThat(died("Six died.", "  \u00a0Six died. \n")).isEqualTo("died");
        assertThat(died("\u00a0 \u0085Six died.\r\n", "Six died.")).isEqualTo("died");
    }

    @Test
    void findsATextThatIsAPartOfTheGold() {
        assertThat(died("Six died.", "🙂🙂 Headline.\nSix died.")).isEqualTo("died");
        assertThat(died("🙂 Six died. ", "🙂🙂 Six died.")).isEqualTo("died");
    }

    @Test
    void staysInsideATextThatDoesNotFit() {
        Alignment alignment = Alignment.of("Seven were hurt last night.", "Six died.");
        assertThat(alignment.fits()).isFalse();
        assertThat(alignment.inGold(new Span(4, 27))).isEqualTo(new Span(4, 9));
    }

    private static String died(String reading, String gold) {
        Alignment alignment = Alignment.of(reading, gold);
        int start = reading.indexOf("died");
        assertThat(alignment.fits()).isTrue();
        return alignment.inGold(new Span(start, start + 4)).of(gold);
    }
}

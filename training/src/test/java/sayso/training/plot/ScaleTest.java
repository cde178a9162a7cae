package sayso.training.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void marksRoundFigures() {
        assertThat(Scale.linear(0, 1658).ticks()).containsExactly(0.0, 500.0, 1000.0, 1500.0, 2000.0);
        assertThat(Scale.log(0.15, 4).ticks()).hasSameSizeAs(List.of(0.2, 0.5, 1.0, 2.0));
    }

    @Test
    void placesFiguresBetweenItsEnds() {
        Scale scale = new Scale(1, 100, true);
        assertThat(scale.share(10)).isCloseTo(0.5, Offset.offset(1e-9));
        assertThat(new Scale(50, 100, false).share(75)).isEqualTo(0.5);
        assertThat(Scale.linear(7, 7).ticks()).as("one figure only").isNotEmpty();
    }

    @Test
    void refusesALogarithmOfNothing() {
        assertThatThrownBy(() -> new Scale(0, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void averagesWhatStandsAround() {
        Curve curve = new Curve("one", List.of(new Point(1, 4), new Point(2, 2), new Point(3, 0), new Point(4, 1)));
        assertThat(curve.smooth(1).points().stream().map(Point::y).toList()).containsExactly(3.0, 2.0, 1.0, 0.5);
    }
}

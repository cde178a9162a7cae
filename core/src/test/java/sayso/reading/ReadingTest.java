package sayso.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Span;

/// The law of a reading: order, bounds, ids that name something.
class ReadingTest {
    private static final Span WORD = new Span(1, 3);

    @Test
    void findsItsSources() {
        assertThat(Samples.reading().source(new SourceId(2)).name()).isEqualTo("KCNA");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.reading().source(new SourceId(9)))
                .withMessageContaining("S9");
    }

    @Test
    void refusesSpansOutsideTheText() {
        Span outside = new Span(0, Samples.TEXT.length() + 1);
        refuses("ends outside the text", List.of(Samples.figure(1, outside, Maybe.unknown())), List.of());
        refuses(
                "ends outside the text",
                List.of(),
                List.of(Problem.at(new Place.InText(outside), "report.odd", "Odd", "Look")));
    }

    @Test
    void refusesDisorder() {
        refuses(
                "figures need reading order",
                List.of(Samples.figure(1, new Span(5, 6), Maybe.unknown()), Samples.figure(2, WORD, Maybe.unknown())),
                List.of());
    }

    @Test
    void refusesIdsGivenTwice() {
        Figure figure = Samples.figure(1, WORD, Maybe.unknown());
        refuses("F1 is given twice", List.of(figure, figure), List.of());
    }

    @Test
    void refusesIdsThatNameNothing() {
        refuses("F7 names nothing", List.of(Samples.figure(1, WORD, Maybe.known(new FigureId(7)))), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(
                        new Report(Samples.TEXT, Samples.masthead()),
                        List.of(),
                        Samples.statements(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessageContaining("S1 names nothing");
    }

    @Test
    void refusesPartsThatGoInCircles() {
        refuses(
                "go round in a circle",
                List.of(
                        Samples.figure(1, WORD, Maybe.known(new FigureId(2))),
                        Samples.figure(2, WORD, Maybe.known(new FigureId(3))),
                        Samples.figure(3, WORD, Maybe.known(new FigureId(1)))),
                List.of());
    }

    private static void refuses(String complaint, List<Figure> figures, List<Problem> problems) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(
                        new Report(Samples.TEXT, Samples.masthead()),
                        Samples.sources(),
                        Samples.statements(),
                        figures,
                        List.of(),
                        List.of(),
                        problems))
                .withMessageContaining(complaint);
    }
}

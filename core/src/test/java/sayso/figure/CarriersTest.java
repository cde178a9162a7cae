package sayso.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.reading.Basis;
import sayso.reading.Figure;
import sayso.reading.Finding;
import sayso.reading.Form;
import sayso.reading.Maybe;
import sayso.reading.SourceId;
import sayso.reading.Stance;
import sayso.reading.Statement;
import sayso.reading.StatementId;
import sayso.reading.Wording;
import sayso.text.Prose;
import sayso.text.Span;

class CarriersTest {
    private static final String TEXT = "Radio Harbour reported the mayor said 12 miners were killed.";

    @Test
    void takesTheInnermostStatement() {
        assertThat(carrier(statement(1, 18, Stance.SAYS), statement(2, 38, Stance.SAYS)))
                .isEqualTo(Maybe.known(new StatementId(2)));
    }

    @Test
    void prefersAnyStatementToARelay() {
        assertThat(carrier(statement(1, 18, Stance.SAYS), statement(2, 38, Stance.RELAYS)))
                .isEqualTo(Maybe.known(new StatementId(1)));
    }

    @Test
    void leavesTheFigureInOwnVoiceWithoutStatement() {
        Figure figure = Figures.in(Prose.of(TEXT), List.of(), List.of()).getFirst();
        assertThat(figure.statement().isKnown()).isFalse();
        assertThat(figure.basis()).isEqualTo(Basis.ownVoice());
    }

    @Test
    void givesTheOlderCountToWhoGaveTheNewOne() {
        String text = "It rained. Ruiz said 90 died, revising a toll of 60. Later 12 died.";
        Wording wording =
                new Wording(List.of(new Span(21, 28)), Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of());
        Basis basis = new Basis(List.of(new SourceId(1)), List.of());
        Statement said = new Statement(
                new StatementId(1),
                Form.INDIRECT,
                Stance.SAYS,
                wording,
                basis,
                Maybe.unknown(),
                Maybe.unknown(),
                Finding.by("test", 1));
        List<Figure> figures = Figures.in(Prose.of(text), List.of(said), List.of());
        assertThat(figures.stream().map(Figure::basis)).containsExactly(basis, basis, Basis.ownVoice());
        assertThat(figures.get(1).statement().isKnown()).isFalse();
    }

    private static Maybe<StatementId> carrier(Statement... statements) {
        return Figures.in(Prose.of(TEXT), List.of(statements), List.of())
                .getFirst()
                .statement();
    }

    private static Statement statement(int number, int start, Stance stance) {
        Wording wording = new Wording(
                List.of(new Span(start, TEXT.length() - 1)),
                Maybe.unknown(),
                Maybe.unknown(),
                Maybe.unknown(),
                List.of());
        return new Statement(
                new StatementId(number),
                Form.INDIRECT,
                stance,
                wording,
                new Basis(List.of(new SourceId(number)), List.of()),
                Maybe.unknown(),
                Maybe.unknown(),
                Finding.by("test", 1));
    }
}

package sayso.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.reading.Count;
import sayso.reading.Reading;
import sayso.reading.Stance;

class StandingTest {
    private final Reading machine = Samples.reading();
    private final Correction first =
            Samples.correction(1, new Change.SetCount(Samples.figureTarget(machine, "600"), Count.exactly(650)));
    private final Correction second =
            Samples.correction(2, new Change.SetCount(Samples.figureTarget(machine, "600"), Count.exactly(700)));

    @Test
    void anUndoLeavesWhatWasBefore() {
        assertThat(Corrected.of(machine, List.of(first, Samples.undo(2, 1))).reading())
                .isEqualTo(machine);
        assertThat(value(first, second, Samples.undo(3, 2))).isEqualTo(650);
        assertThat(value(first, second, Samples.undo(3, 1))).isEqualTo(700);
    }

    @Test
    void anUndoCanBeUndone() {
        assertThat(value(first, Samples.undo(2, 1), Samples.undo(3, 2))).isEqualTo(650);
        assertThat(value(first, Samples.undo(2, 1), Samples.undo(3, 2), Samples.undo(4, 3)))
                .isEqualTo(600);
    }

    @Test
    void undoneTwiceIsUndoneOnce() {
        assertThat(value(first, Samples.undo(2, 1), Samples.undo(3, 1), Samples.undo(4, 3)))
                .isEqualTo(600);
    }

    @Test
    void nothingUndoesWhatComesAfterIt() {
        assertThat(value(Samples.undo(1, 2), second)).isEqualTo(700);
        assertThat(value(first, Samples.undo(2, 2), Samples.undo(3, 99))).isEqualTo(650);
    }

    @Test
    void tellsHowEachStands() {
        assertThat(Corrected.of(machine, List.of(Samples.undo(3, 1), second, first))
                        .corrections())
                .containsExactly(
                        new Logged(first, State.UNDONE),
                        new Logged(second, State.STANDS),
                        new Logged(Samples.undo(3, 1), State.STANDS));
        assertThat(Standing.among(List.of(first, second, Samples.undo(3, 1)))).containsExactly(second);
    }

    @Test
    void undoingAnAdditionRenamesNoOther() {
        Change one = add("Witnesses told of fires");
        Change two = add("The claim could not be");
        Reading both = Samples.corrected(machine, one, two);
        Reading last = Corrected.of(
                        machine, List.of(Samples.correction(1, one), Samples.correction(2, two), Samples.undo(3, 1)))
                .reading();

        assertThat(Samples.statement(last, "The claim")).isEqualTo(Samples.statement(both, "The claim"));
        assertThat(last.statements()).hasSize(both.statements().size() - 1);
    }

    private static Change add(String words) {
        return new Change.AddStatement(List.of(Samples.quoted(Samples.TEXT, words)), Samples.on(words), Stance.SAYS);
    }

    private long value(Correction... corrections) {
        return Samples.figure(Corrected.of(machine, List.of(corrections)).reading(), "600")
                .count()
                .low()
                .or(-1L);
    }
}

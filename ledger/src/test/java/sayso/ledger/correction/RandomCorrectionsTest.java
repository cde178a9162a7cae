package sayso.ledger.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sayso.json.JsonException;
import sayso.reading.Reading;

/// Whatever people correct, in whatever order, in whatever reading: there is a reading, and undoing gives it back.
class RandomCorrectionsTest {
    private static final int ROUNDS = 60;
    private static final int CORRECTIONS = 200;
    private static final int FEW = 12;

    @Test
    void twoHundredCorrectionsKeepAReadingValid() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomReadings random = new RandomReadings(seed);
            Reading machine = random.reading();
            List<Correction> corrections = random.corrections(machine, CORRECTIONS);
            Corrected corrected = Corrected.of(machine, corrections);

            // Reading refuses what breaks its law at birth; here is what it cannot know
            assertThat(corrected.corrections()).as("seed %d", seed).hasSize(CORRECTIONS);
            assertThat(corrected.reading().report().text())
                    .isEqualTo(machine.report().text());
            assertThat(corrected.corrections().stream().filter(each -> each.state() == State.STANDS))
                    .as("corrections that stand with seed %d", seed)
                    .isNotEmpty();
            assertThat(Corrected.of(random.reading(), corrections).corrections())
                    .hasSize(CORRECTIONS);
        }
    }

    @Test
    void undoingAllGivesTheMachinesReadingBack() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomReadings random = new RandomReadings(seed);
            Reading machine = random.reading();
            List<Correction> corrections = new ArrayList<>(random.corrections(machine, FEW));
            Reading before = Corrected.of(machine, corrections).reading();
            for (int number = 1; number <= FEW; number++) {
                corrections.add(Samples.undo(FEW + number, number));
            }
            assertThat(Corrected.of(machine, corrections).reading())
                    .as("seed %d", seed)
                    .isEqualTo(machine);
            // undoing the undos, the last first, brings each correction back
            for (int number = FEW; number >= 1; number--) {
                corrections.add(Samples.undo(4 * FEW - number, FEW + number));
            }
            assertThat(Corrected.of(machine, corrections).reading())
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomReadings random = new RandomReadings(seed);
            Reading machine = random.reading();
            List<Correction> corrections = random.corrections(machine, FEW);
            List<Correction> shuffled = new ArrayList<>(corrections);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Corrected.of(machine, shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(Corrected.of(machine, corrections));
        }
    }

    @Test
    void theOrderOfIndependentOnesDoesNotMatter() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomReadings random = new RandomReadings(seed);
            Reading machine = random.reading();
            List<Change> changes = random.independent(machine);
            List<Change> shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(Samples.corrected(machine, shuffled).reading())
                    .as("seed %d", seed)
                    .isEqualTo(Samples.corrected(machine, changes).reading());
        }
    }

    @Test
    void everyBodyComesBackOutOfItsJson() throws JsonException {
        List<Change> changes = IntStream.range(0, ROUNDS)
                .mapToObj(RandomReadings::new)
                .flatMap(random -> random.corrections(random.reading(), FEW).stream())
                .map(Correction::change)
                .toList();
        for (Change change : changes) {
            assertThat(ChangeJson.read(change.kind(), ChangeJson.write(change))).isEqualTo(change);
        }
        assertThat(changes.stream().map(Change::kind).distinct()).containsExactlyInAnyOrderElementsOf(Change.KINDS);
    }
}

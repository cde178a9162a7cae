package sayso.evaluation.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sayso.copies.Copies;
import sayso.copies.Likeness;
import sayso.copies.Wording;

class CopyEvaluationTest {
    private static final MadeUpNews NEWS = MadeUpNews.from(7);

    private static final List<Made> MADE = CopyMaker.of(
            IntStream.range(0, 24).mapToObj(event -> NEWS.report(event, 0)).toList(), CopyMaker.SEED);

    @Test
    void findsMadeCopiesAndLeavesOthersAlone() {
        CopyEvaluation.Result result = CopyEvaluation.of(MADE, Copies::among);
        assertThat(result.all().precision()).isGreaterThanOrEqualTo(98);
        assertThat(result.all().recall()).isGreaterThanOrEqualTo(95);
        assertThat(result.ofOriginal()).containsKeys(Kind.REWORDED, Kind.FIRST_THIRD, Kind.SPLICED, Kind.SAME_EVENT);
    }

    @Test
    void findingNothingHasNoRecall() {
        CopyEvaluation.Result result = CopyEvaluation.of(MADE, _ -> List.of());
        assertThat(result.all().recall()).isZero();
        assertThat(result.all().gold()).isEqualTo(result.misses().size()).isPositive();
    }

    @Test
    void twoWritersOfOneEventAreNoCopies() {
        for (int event = 0; event < 20; event++) {
            Likeness likeness = Likeness.of(Wording.of(NEWS.report(event, 1)), Wording.of(NEWS.report(event, 2)));
            assertThat(likeness.inOther()).as("event %d", event).isPositive();
            assertThat(likeness.isCopy()).as("event %d", event).isFalse();
        }
    }

    @Test
    void changesOneWordOfFive() {
        Made original = MADE.getFirst();
        String changed = MADE.stream()
                .filter(made -> made.kind() == Kind.REWORDED)
                .findFirst()
                .map(Made::text)
                .orElse("");
        List<String> before = List.of(original.text().split("\\s+", -1));
        List<String> after = List.of(changed.split("\\s+", -1));
        long same = IntStream.range(0, before.size())
                .filter(at -> before.get(at).equals(after.get(at)))
                .count();
        assertThat(after).hasSameSizeAs(before);
        assertThat((double) same / before.size()).isBetween(0.78, 0.82);
    }

    @Test
    void theSameReportsGiveTheSameCopies() {
        assertThat(CopyMaker.of(
                        IntStream.range(0, 24)
                                .mapToObj(event -> NEWS.report(event, 0))
                                .toList(),
                        CopyMaker.SEED))
                .isEqualTo(MADE);
    }

    @Test
    void leavesOutWhatWasACopyToBeginWith() {
        String one = NEWS.report(1, 0);
        assertThat(Seeds.apart(List.of(one, one + "\n\nMore.", NEWS.report(2, 0))))
                .hasSize(2);
    }

    @Test
    void showsEachKind() {
        CopyEvaluation.Result result = CopyEvaluation.of(MADE, Copies::among);
        assertThat(CopyTable.render(result)).anyMatch(line -> line.startsWith("two spliced"));
        assertThat(CopyScoreJson.write(result)).startsWith("{\"reports\":").contains("\"re-ordered\":{");
    }
}

package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {
    @Test
    void pairsTheLikestFirst() {
        assertThat(Pair.likest(List.of(1, 2), List.of(20, 21), (gold, read) -> gold == 2 && read == 20 ? 0.9 : 0.5))
                .containsExactly(new Pair<>(1, 2, 20), new Pair<>(0, 1, 21));
    }

    @Test
    void takesTheEarlierOfEquallyLike() {
        assertThat(Pair.likest(List.of(1, 2), List.of(20, 21), (_, _) -> 0.5))
                .containsExactly(new Pair<>(0, 1, 20), new Pair<>(1, 2, 21));
    }

    @Test
    void leavesAloneWhatHasNothingLikeIt() {
        assertThat(Pair.likest(List.of(1), List.of(20), (_, _) -> 0)).isEmpty();
    }
}

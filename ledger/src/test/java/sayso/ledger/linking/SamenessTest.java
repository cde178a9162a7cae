package sayso.ledger.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static final Alias NIS = new Alias("nis", "national intelligence service");
    private static final Alias KOREAN =
            new Alias("national intelligence service", "south korea national intelligence service");

    @Test
    void aShortNameStandsUnderTheOnlyLongOne() {
        assertThat(Sameness.of(List.of(NIS), List.of())).containsEntry("nis", "national intelligence service");
    }

    @Test
    void aShortNameOfTwoStandsUnderNeither() {
        Alias other = new Alias("nis", "norland ice survey");

        assertThat(Sameness.of(List.of(NIS, other), List.of())).containsEntry("nis", "nis");
    }

    @Test
    void twoLongNamesOfOneBodyAreNoDoubt() {
        Alias straight = new Alias("nis", "south korea national intelligence service");
        List<Alias> aliases = new ArrayList<>(List.of(NIS, KOREAN, straight));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(aliases, new Random(seed));

            assertThat(Sameness.of(aliases, List.of()))
                    .containsEntry("nis", "south korea national intelligence service")
                    .containsEntry("national intelligence service", "south korea national intelligence service");
        }
    }

    @Test
    void whatAPersonMergedStandsTogether() {
        Map<String, String> roots = Sameness.of(List.of(NIS), List.of(new Merge("nis", "korean spies")));

        assertThat(roots).containsEntry("nis", "korean spies");
    }

    @Test
    void theLastOfTwoMergesCounts() {
        assertThat(Sameness.of(List.of(), List.of(new Merge("a", "b"), new Merge("a", "c"))))
                .containsEntry("a", "c")
                .containsEntry("b", "b");
    }

    @Test
    void mergingTheOtherWayRoundKeepsThemTogether() {
        assertThat(Sameness.of(List.of(), List.of(new Merge("a", "b"), new Merge("b", "a"))))
                .containsEntry("a", "a")
                .containsEntry("b", "a");
    }

    @Test
    void aLongerWayRoundKeepsThemTogetherToo() {
        List<Merge> merges = List.of(new Merge("a", "b"), new Merge("b", "c"), new Merge("c", "a"));

        assertThat(Sameness.of(List.of(), merges).values()).containsOnly("b");
    }
}

package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableTest {
    private static final String LONG = "the provincial emergency service of the upper valley";

    private static List<String> lines(int width, String counted, String word) {
        Table table = new Table(List.of("count", "measure", "who was counted", "on whose word"));
        table.add(List.of("dozens (12 or more)", "casualties", counted, word), "");
        Page page = new Page(width, Ink.NONE);
        table.show(page);
        return page.lines();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 79, 80, 120})
    void isATableFromSixtyColumnsOnWhateverItHolds(int width) {
        for (List<String> lines :
                List.of(lines(width, "men", "own voice"), lines(width, LONG, LONG), lines(width, "", "own voice"))) {
            assertThat(lines.getFirst()).startsWith("  count ").endsWith(" on whose word");
            assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 59})
    void isABlockARowBelowThat(int width) {
        for (List<String> lines : List.of(lines(width, "men", "own voice"), lines(width, LONG, LONG))) {
            assertThat(lines.getFirst()).startsWith("  dozens");
            assertThat(lines).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        }
    }
}

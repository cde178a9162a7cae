package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void readsRowsAndSkipsHeaderAndBlankLines() {
        assertThat(WordList.rows(WordListTest.class, "rows.tsv"))
                .containsExactly(List.of("said", "says"), List.of("naïve’s", ""), List.of("alone"));
    }

    @Test
    void namesTheListThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.rows(WordListTest.class, "nowhere.tsv"))
                .withMessage("The word list nowhere.tsv of sayso.text is missing");
    }
}

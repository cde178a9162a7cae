package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
    private static final List<String> WRAPPED = List.of(
            "The governor of the northern province said on Monday that all of",
            "the bridges over the river were closed, and that nobody would be",
            "let through before engineers had looked at each of the pillars.",
            "",
            "A spokesman for the railways said trains would go again within a",
            "week, though he would not say on which of the lines they would",
            "run first.");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n", "\r\n\r\n", "\n \u00A0\n"})
    void takesEachLineForAParagraph(String end) {
        assertThat(paragraphs("One came." + end + "Two came." + end + "Three came." + end))
                .containsExactly("One came.", "Two came.", "Three came.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void joinsTheLinesOfHardWrappedCopy(String end) {
        assertThat(paragraphs(String.join(end, WRAPPED)))
                .containsExactly(String.join(end, WRAPPED.subList(0, 3)), String.join(end, WRAPPED.subList(4, 7)));
    }

    @Test
    void leavesLinesAloneThatEndWithSentences() {
        String line = "Another forty people came down from the hills on Tuesday night.\n";
        assertThat(paragraphs(line.repeat(6))).hasSize(6);
    }

    @Test
    void leavesHeadlinesOfManyLengthsAlone() {
        String text = """
                Minister says the bridges will open again within this week
                Railways promise trains to all of the northern towns by the end of the month
                Engineers find cracks in each pillar they looked at so far
                Farmers ask for help after the third flood in one year on the plain by the river
                Schools stay shut in the three valleys until the next Monday
                """;
        assertThat(paragraphs(text)).hasSize(5);
    }

    @Test
    void leavesShortAndLongLinesAlone() {
        assertThat(paragraphs("a list\nof short\nlines that\nend nowhere\nat all"))
                .hasSize(5);
        assertThat(paragraphs(("word ".repeat(40) + "\n").repeat(5))).hasSize(5);
    }

    @Test
    void leavesTheSpaceAroundThemOut() {
        assertThat(paragraphs("\uFEFF\u00A0 One came. \u200B\t\n\n  Two came.\u00A0"))
                .containsExactly("One came.", "Two came.");
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    }
}

package sayso.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.Attribution;
import sayso.text.Span;

class ChangeTest {
    private static final String TEXT = """
            The mayor said the bridge wasn’t safe.

            “We will not let anybody drive over it,” said Ana Weiß, 🙂 an engineer, “before the summer.”
            """;

    private static AttributedText report(String text) {
        return new AttributedText("made-up", text, List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String changed(Change change, String words) {
        Rewritten rewritten = change.of(report(TEXT));
        return rewritten.place(span(words)).of(rewritten.text());
    }

    @Test
    void keepsTrackOfEverySpan() {
        assertThat(changed(LetterCase.CAPITALS, "Ana Weiß, 🙂 an")).isEqualTo("ANA WEISS, 🙂 AN");
        assertThat(changed(LetterCase.SMALL, "Ana Weiß, 🙂 an")).isEqualTo("ana weiß, 🙂 an");
        assertThat(changed(new StraightMarks(), "“before the summer.”")).isEqualTo("\"before the summer.\"");
        assertThat(changed(new WindowsLines(), "safe.\n\n“We")).isEqualTo("safe.\r\n\r\n“We");
        assertThat(changed(new WindowsLines(), "Ana Weiß")).isEqualTo("Ana Weiß");
        assertThat(changed(new HardWrap(), "Ana Weiß")).isEqualTo("Ana Weiß");
    }

    @Test
    void wrapsLongLinesAtTheirSpacesAndPartsParagraphs() {
        String words = "A bridge ".repeat(10).strip();
        String wrapped = new HardWrap().of(report(words + "\nIt fell.")).text();
        assertThat(wrapped.lines()).allMatch(line -> line.length() <= 72).hasSize(4);
        assertThat(wrapped).endsWith("\n\nIt fell.");
        assertThat(wrapped.replaceAll("\\s+", " ")).isEqualTo(words + " It fell.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            "It's late," he said. ("Very.")  | “It’s late,” he said. (“Very.”)
            ``It's late,'' he said.          | “It’s late,” he said.
            “It’s late,” he said.            | “It’s late,” he said.
            He called it 'odd'--"very odd".  | He called it ‘odd’--“very odd”.
            """)
    void curlsMarksAsWordProcessorsDo(String text, String expected) {
        assertThat(new CurlyMarks().of(report(text)).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            “It’s late,” he said.    | "It's late," he said.
            ``It's late,'' he said.  | "It's late," he said.
            "It's late," he said.    | "It's late," he said.
            """)
    void straightensMarks(String text, String expected) {
        assertThat(new StraightMarks().of(report(text)).text()).isEqualTo(expected);
    }

    @Test
    void cutsInTheMiddleOfAQuotation() {
        Rewritten cut = new CutOff().of(report(TEXT));
        assertThat(cut.text()).endsWith("safe.\n\n“We will not let anybody");
        Attribution before = attribution("The mayor", "said", "the bridge wasn’t safe");
        Attribution cutThrough = attribution("Ana Weiß", "said Ana", "We will not let anybody drive over it");
        assertThat(cut.attributions(List.of(before, cutThrough))).containsExactly(before);
        assertThat(new CutOff().of(report("No “quotation” here.")).text()).isEqualTo("No “quotation” here.");
    }

    @Test
    void keepsWhatTheCutLeavesOfAContentWhoseCueStandsBefore() {
        String text = "The mayor said: “Nobody will drive over it before the summer.”";
        Rewritten cut = new CutOff().of(report(text));
        assertThat(cut.text()).isEqualTo("The mayor said: “Nobody will drive over");
        Attribution attribution =
                Attribution.answer(List.of(), List.of(new Span(10, 14)), List.of(new Span(16, text.length())));
        assertThat(cut.attributions(List.of(attribution)).getFirst().content())
                .containsExactly(new Span(16, cut.text().length()));
    }

    private static Attribution attribution(String source, String cue, String content) {
        return Attribution.answer(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
    }

    @Test
    void slipsInAboutTwoWordsOfAHundred() {
        String text = "Nobody drove over the old bridge before summer. ".repeat(500);
        String[] before = text.split(" ", -1);
        Rewritten rewritten = new Typos().of(report(text));
        String[] after = rewritten.text().split(" ", -1);
        assertThat(after).hasSameSizeAs(before);
        int slips = 0;
        for (int i = 0; i < before.length; i++) {
            slips += before[i].equals(after[i]) ? 0 : 1;
        }
        assertThat(slips).isBetween(50, 110);
        assertThat(new Typos().of(report(text))).as("same report, same slips").isEqualTo(rewritten);
    }
}

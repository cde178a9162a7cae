package sayso.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Place;
import sayso.reading.ReportException;

class AttributedTextsTest {
    private static final String LINE = """
            {"id": "one", "text": "\uD83D\uDE00 Ana said no", "attributions": [\
            {"source": [[2, 5]], "cue": [[6, 10]], "content": [[11, 13]], "type": "indirect"}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("reports.jsonl"), text);
    }

    @Test
    void turnsCodePointsIntoUtf16() throws IOException, ReportException {
        AttributedText report = AttributedTexts.in(file(LINE + "\n")).getFirst();
        Attribution attribution = report.attributions().getFirst();
        assertThat(attribution.source().getFirst().of(report.text())).isEqualTo("Ana");
        assertThat(attribution.content().getFirst().of(report.text())).isEqualTo("no");
    }

    @Test
    void writesAnswersInTheFormThatItReads() throws IOException, ReportException {
        AttributedText report = AttributedTexts.in(file(LINE)).getFirst();
        assertThat(AnswerLine.of(report, report.attributions())).isEqualTo("""
                {"id":"one","attributions":[{"source":[[2,5]],"cue":[[6,10]],"content":[[11,13]]}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
            {"id": "a", "text": "Yes"}                                                       | no “attributions”
            {"id": "a", "attributions": []}                                                  | no “text”
            {"text": "Yes", "attributions": []}                                              | no “id”
            {"id": "a", "text": "Yes", "attributions": [{"cue": [[0, 4]]}]}                  | within the text’s 3
            {"id": "a", "text": "Yes", "attributions": [{"cue": [[2, 1]]}]}                  | “cue” is not [start, end]
            {"id": "a", "text": "Yes", "attributions": [{"source": [[1]]}]}                  | “source” is not
            {"id": "a", "text                                                                | no JSON
            """)
    void saysWhichLineIsNotOfTheForm(String line, String message) throws IOException {
        Path file = file(LINE + line + "\n");
        assertThatThrownBy(() -> AttributedTexts.in(file))
                .hasMessageStartingWith("gold.malformed: ")
                .hasMessageContaining(message)
                .extracting(thrown -> ((ReportException) thrown).problem().place())
                .isEqualTo(new Place.Line(file.toString(), 2, 1));
    }

    @Test
    void refusesAFileWithoutReports() throws IOException {
        Path file = file("\n");
        assertThatThrownBy(() -> AttributedTexts.in(file)).hasMessageStartingWith("gold.none: ");
        assertThatThrownBy(() -> AttributedTexts.in(folder.resolve("none.jsonl")))
                .hasMessageStartingWith("gold.unreadable: ");
    }
}

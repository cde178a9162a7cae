package sayso.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.json.Json;
import sayso.json.JsonException;
import sayso.reading.Dateline;
import sayso.reading.Masthead;
import sayso.reading.Maybe;
import sayso.reading.PublishedFrom;
import sayso.reading.Report;
import sayso.reading.ReportException;

class PageEvaluationTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', nullValues = "-", textBlock = """
        one two three four five | one two three four five     | 1.0 | 1.0
        one two three four five | one two three four          | 1.0 | 0.5
        one two three four      | one two three four five six | 0.333 | 1.0
        one two three four      | Two three four one          | 0.0 | 0.0
        one two                 | one, two!                   | 1.0 | 1.0
        one two three four      | ~~                          | 0.0 | 0.0
        ~~                      | ~~                          | 1.0 | 1.0
        """)
    void countsRunsOfFourWords(String gold, String read, double precision, double recall) {
        Overlap overlap = Shingles.overlap(gold, read);
        assertThat(overlap.precision()).isCloseTo(precision, within(0.001));
        assertThat(overlap.recall()).isCloseTo(recall, within(0.001));
    }

    @Test
    void scoresWhatIsAnnotatedAndNothingElse() throws IOException, ReportException {
        gold("""
                {"html": "a.html", "body": "The bridge fell on Monday.", "title": "Bridge falls", "date": "2025-08-30", "authors": "Ana Ruiz, Li Wei"}
                {"html": "b.html", "with": ["bridge  fell"], "without": ["Read more", "Menu"], "date": NaN}
                {"html": "a.html", "date": "2025-08-31"}
                {"html": "a.html", "date": "NaT"}
                """);
        PageScores scores =
                PageEvaluation.of(folder, (name, html) -> Maybe.known(report())).all();

        assertThat(scores.pages()).isEqualTo(4);
        assertThat(scores.body().map(PageScores.Measure::f1)).isEqualTo(Maybe.known(1.0));
        assertThat(scores.passages()).isEqualTo(Maybe.known(new PageScores.Measure(1, 1)));
        assertThat(scores.title()).isEqualTo(Maybe.known(1.0));
        assertThat(scores.authors()).isEqualTo(Maybe.known(1.0));
        assertThat(scores.day()).isEqualTo(Maybe.known(0.5));
    }

    @Test
    void tellsWhatWasMissed() throws IOException, ReportException, JsonException {
        gold("{\"html\": \"a.html\", \"title\": \"Other\", \"authors\": \"\"}\n");
        PageEvaluation.Result result = PageEvaluation.of(folder, (name, html) -> Maybe.known(report()));

        assertThat(PageTable.misses(result)).hasSize(3).last().asString().contains("authors\t\tAna Ruiz, LI WEI");
        assertThat(PageTable.render(result)).anyMatch(line -> line.startsWith("title"));
        assertThat(Json.parse(PageJson.write(result)).member("held-out").isKnown())
                .isTrue();
    }

    @Test
    void aPageWithoutAnArticleCountsAsMissed() throws IOException, ReportException {
        gold("{\"html\": \"a.html\", \"body\": \"The bridge fell on Monday.\", \"date\": \"2025-08-30\"}\n");
        PageScores scores =
                PageEvaluation.of(folder, (name, html) -> Maybe.unknown()).all();
        assertThat(scores.taken()).isZero();
        assertThat(scores.body().map(PageScores.Measure::f1)).isEqualTo(Maybe.known(0.0));
        assertThat(scores.day()).isEqualTo(Maybe.known(0.0));
    }

    @Test
    void halvesHoldEveryPageOnce() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(names.stream().filter(PageEvaluation::isSeen)).hasSizeBetween(1, 7);
    }

    @Test
    void saysWhichLineIsNoJson() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), "{}\n{\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PageEvaluation.of(folder, (name, html) -> Maybe.unknown()))
                .isInstanceOfSatisfying(
                        ReportException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("gold.unreadable"));
    }

    private void gold(String lines) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), lines, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("a.html"), "<p>", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.html"), "<p>", StandardCharsets.UTF_8);
    }

    private static Report report() {
        return new Report(
                "The bridge fell\non Monday.",
                Masthead.blank()
                        .withTitle(Maybe.known("“Bridge” falls"))
                        .withByline(List.of("Ana Ruiz", "LI WEI"))
                        .withDateline(new Dateline.Dated(LocalDate.of(2025, 8, 31), PublishedFrom.METADATA)));
    }
}

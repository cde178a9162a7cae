package sayso.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Sayso;
import sayso.json.ReadingJson;
import sayso.reading.Reading;

class ScorerAgreementTest {
    private static final Path CORPUS = Samples.SHARED.resolve("corpora/readings");

    @TempDir
    Path folder;

    /// The lines are what score/readings.py printed for these files under Python 3.11.
    @Test
    void printsWhatThePythonScorerPrinted() throws Exception {
        assertThat(ScoreTable.render(scores())).containsExactly("""
                statements found   F1  86.5  P  82.1  R  91.4   gold   35 read   39
                statements right   F1  56.8  P  53.8  R  60.0   gold   35 read   39
                figures found      F1  85.7  P  81.8  R  90.0   gold   20 read   22
                figures value      F1  57.1  P  54.5  R  60.0   gold   20 read   22
                figures sourced    F1  42.9  P  40.9  R  45.0   gold   20 read   22
                dates found        F1  81.6  P  83.3  R  80.0   gold   25 read   24
                dates value        F1  65.3  P  66.7  R  64.0   gold   25 read   24
                verifications      F1  70.0  P  77.8  R  63.6   gold   11 read    9
                accuracy over found statements: via 93.8  form 81.2  stance 90.6  said 28.6
                LEDGER 58.8  (4 of 4 reports read)
                """.lines().toArray(String[]::new));
    }

    @Test
    void printsWhatThePythonScorerPrints() throws Exception {
        Path readings = Files.copy(Samples.READINGS, folder.resolve("readings.jsonl"));
        assertThat(ScoreTable.render(scores())).isEqualTo(PythonScorer.table(Samples.GOLD, readings));
    }

    @Test
    void listsTheErrorsThatThePythonScorerLists() throws Exception {
        List<String> errors = PythonScorer.errors(Samples.GOLD, Samples.READINGS, folder.resolve("errors.tsv"));
        assertThat(MissTable.render(scores().misses()))
                .isEqualTo(errors.stream().map(ScorerAgreementTest::withoutNone).toList());
    }

    @Test
    void agreesOnTheSharedReports() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: the reports " + CORPUS + " are not here");
        List<GoldReport> gold = GoldReports.in(CORPUS);
        List<Reading> readings = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (GoldReport report : gold) {
            Reading reading = Sayso.rulesOnly().read(report.report());
            readings.add(reading);
            lines.append(ReadingJson.write(reading, ReadingJson.Detail.contract()))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("readings.jsonl"), lines, StandardCharsets.UTF_8);
        assertThat(ScoreTable.render(Evaluation.score(gold, readings)))
                .isEqualTo(PythonScorer.table(CORPUS, file).stream()
                        .map(ScorerAgreementTest::withoutNone)
                        .toList());
    }

    private static Scores scores() throws Exception {
        return Evaluation.score(GoldReports.in(Samples.GOLD), Samples.readings());
    }

    /// Python writes None for what is not known: nothing here in the list of errors, a dash in the table.
    private static String withoutNone(String line) {
        return line.startsWith("accuracy") ? line.replace("None", "–") : line.replace("None", "");
    }
}

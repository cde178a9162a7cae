package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.encoder.Encoder;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.encoder.Pass;
import sayso.encoder.Windows;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.evaluation.attribution.AttributedText;
import sayso.evaluation.attribution.AttributionScore;
import sayso.statement.learned.CueScorer;
import sayso.statement.learned.Decoder;
import sayso.statement.learned.Setting;
import sayso.training.network.FloatTensor;

class TrainerTest {
    private static final Recipe SMALL = new Recipe(1, 30, 1, 200, 2e-3, 4e-3, 0.1, 0.05, 0.01, 0.5, 4, Windows.USUAL);

    @TempDir
    private Path folder;

    private Map<String, FloatTensor> train(Recipe recipe, Path run) throws IOException {
        try (Trainer trainer = new Trainer(recipe, MadeUp.corpora(), MadeUp.encoder(), run, _ -> {})) {
            return trainer.run();
        }
    }

    @Test
    void learnsWhoSaidWhatAndPublishesIt() throws IOException {
        Map<String, FloatTensor> weights = train(SMALL, folder);
        RunFolder run = new RunFolder(folder);
        new Publisher(SMALL, MadeUp.corpora(), MadeUp.encoder(), _ -> {}).publish(run, weights);
        assertThat(run.eightBits().resolve("MODEL-CARD.md")).content().contains("SHA-256", "encoder.onnx");
        assertThat(score(run.full())).isGreaterThan(95);
        assertThat(score(run.eightBits())).isGreaterThan(90);
        assertAgrees(weights, run.full());
        List<String> heldOut = Files.readAllLines(folder.resolve("held-out.tsv"));
        assertThat(heldOut).hasSize(SMALL.epochs() + 1);
        assertThat(heldOut.getLast()).as("cues, sources and tags are all right").contains("100.0000");
    }

    private static double score(Path model) throws IOException {
        AttributionScore score = new AttributionScore();
        try (OnnxEncoder encoder = OnnxEncoder.load(ModelFiles.in(model))) {
            var settings = RunFolder.settings(model);
            CueScorer scorer = new CueScorer(encoder, Windows.USUAL, settings.get(Setting.CUE_THRESHOLD));
            for (AttributedText report : MadeUp.reports(8)) {
                Words words = Words.of(report.text(), encoder.vocabulary());
                score.add(report, Answers.of(new Decoder(settings).decode(words, scorer.score(words))));
            }
        }
        return score.endToEnd();
    }

    private static void assertAgrees(Map<String, FloatTensor> weights, Path model) throws IOException {
        Words words = Words.of(MadeUp.reports(1).getFirst().text(), MadeUp.vocabulary());
        WordRange all = new WordRange(0, words.size());
        List<WordRange> cues = List.of(new WordRange(2, 3), new WordRange(5, 7));
        try (Encoder trained = new TorchEncoder(MadeUp.encoder().architecture(), weights, MadeUp.vocabulary());
                Encoder published = OnnxEncoder.load(ModelFiles.in(model));
                Pass expected = trained.read(words, all);
                Pass actual = published.read(words, all)) {
            assertClose(actual.cues(), expected.cues());
            for (int i = 0; i < cues.size(); i++) {
                assertClose(actual.roles(cues).get(i), expected.roles(cues).get(i));
            }
            assertClose(actual.mentions().tags(), expected.mentions().tags());
            assertClose(actual.mentions().kinds(), expected.mentions().kinds());
            for (int word = 0; word < words.size(); word++) {
                assertThat(actual.mentions().antecedent(word))
                        .isEqualTo(expected.mentions().antecedent(word));
            }
        }
    }

    private static void assertClose(float[] actual, float[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(1e-3f));
        }
    }

    @Test
    void givesTheSameWeightsWhetherCutOffOrNot() throws IOException {
        Recipe two = SMALL.with(SMALL.seed(), 2, SMALL.encoderRate());
        Map<String, FloatTensor> whole = train(two, folder.resolve("whole"));
        Path cut = folder.resolve("cut");
        try (Trainer trainer = new Trainer(two, MadeUp.corpora(), MadeUp.encoder(), cut, _ -> {})) {
            trainer.run(3);
        }
        Map<String, FloatTensor> resumed = train(two, cut);
        assertThat(resumed.keySet()).isEqualTo(whole.keySet());
        whole.forEach((name, tensor) -> assertThat(resumed)
                .as(name)
                .hasEntrySatisfying(name, other -> assertThat(other.values()).isEqualTo(tensor.values())));
    }
}

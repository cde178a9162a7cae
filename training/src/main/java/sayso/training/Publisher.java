package sayso.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sayso.encoder.CheckedFiles;
import sayso.encoder.Encoder;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.evaluation.attribution.AttributedText;
import sayso.statement.learned.Calibration;
import sayso.statement.learned.DecodingSettings;
import sayso.training.export.ActivationRanges;
import sayso.training.export.Precision;
import sayso.training.export.PublishedModel;
import sayso.training.network.FloatTensor;
import sayso.training.network.PretrainedEncoder;

/// Turns trained weights into a model: graphs, word pieces, decoding settings, card.
final class Publisher {
    /// Enough to see every channel at its loudest.
    private static final int MEASURED_REPORTS = 12;

    private static final List<String> PUBLISHED = List.of(
            "confidence.tsv", "decoding.properties", "encoder.onnx", "mentions.onnx", "roles.onnx", "vocabulary.txt");

    private final Recipe recipe;
    private final Corpora corpora;
    private final PretrainedEncoder encoder;
    private final Consumer<String> log;

    Publisher(Recipe recipe, Corpora corpora, PretrainedEncoder encoder, Consumer<String> log) {
        this.recipe = recipe;
        this.corpora = corpora;
        this.encoder = encoder;
        this.log = log;
    }

    /// Writes the model in full and in eight bits, each with the settings that suit it.
    void publish(RunFolder folder, Map<String, FloatTensor> weights) throws IOException {
        write(folder.full(), weights, Precision.FULL, ActivationRanges.unknown());
        write(folder.eightBits(), weights, Precision.EIGHT_BITS, ranges(weights));
    }

    private ActivationRanges ranges(Map<String, FloatTensor> weights) {
        List<AttributedText> some = corpora.heldOut()
                .subList(0, Math.min(MEASURED_REPORTS, corpora.heldOut().size()));
        return ActivationMeter.measure(encoder.architecture(), weights, encoder.vocabulary(), recipe.windows(), some);
    }

    private void write(Path model, Map<String, FloatTensor> weights, Precision precision, ActivationRanges ranges)
            throws IOException {
        log.accept("Choosing the settings of " + model.getFileName());
        new PublishedModel(encoder.architecture(), weights, precision, ranges).write(model, encoder.vocabulary());
        try (Encoder published = OnnxEncoder.load(ModelFiles.in(model))) {
            SettingsSearch search = search(published);
            DecodingSettings settings = search.search(RunFolder.learnedSettings(weights));
            Files.writeString(model.resolve("decoding.properties"), settings.text());
            calibrate(model, corpora.heldOut());
            ModelCard.write(model, encoder.name(), recipe, corpora, search.score(settings));
        }
    }

    /// Writes `confidence.tsv`, fitted on `reports`, and the checksums of all files.
    static void calibrate(Path model, List<AttributedText> reports) throws IOException {
        Path file = model.resolve("confidence.tsv");
        Files.writeString(file, new Calibration(Map.of()).text());
        writeChecksums(model);
        Files.writeString(file, Calibrator.fit(ModelFiles.in(model), reports).text());
        writeChecksums(model);
        ModelCard.tellFiles(model);
    }

    private static void writeChecksums(Path model) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String name : PUBLISHED) {
            lines.append(CheckedFiles.line(name, Files.readAllBytes(model.resolve(name))));
        }
        Files.writeString(model.resolve(CheckedFiles.CHECKSUMS), lines);
    }

    private SettingsSearch search(Encoder published) {
        return new SettingsSearch(published, encoder.vocabulary(), recipe.windows(), corpora.heldOut(), log);
    }
}

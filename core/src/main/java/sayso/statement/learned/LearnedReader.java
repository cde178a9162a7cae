package sayso.statement.learned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import sayso.encoder.CheckedFiles;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.encoder.Windows;
import sayso.encoder.Words;
import sayso.statement.Hearing;

/// The trained model as a reader of attributions. Holds native memory until closed.
public final class LearnedReader implements AutoCloseable {
    private final OnnxEncoder encoder;
    private final CueScorer scorer;
    private final Decoder decoder;
    private final Calibration calibration;

    private LearnedReader(OnnxEncoder encoder, DecodingSettings settings, Calibration calibration) {
        this.encoder = encoder;
        this.calibration = calibration;
        this.scorer = new CueScorer(encoder, Windows.USUAL, settings.get(Setting.CUE_THRESHOLD));
        this.decoder = new Decoder(settings);
    }

    /// Loads a published model.
    ///
    /// @throws IOException if a file is missing or damaged
    public static LearnedReader load(ModelFiles files) throws IOException {
        ModelFiles checked = CheckedFiles.of(files);
        DecodingSettings settings = settings(checked);
        Calibration calibration = calibration(checked);
        return new LearnedReader(OnnxEncoder.load(checked), settings, calibration);
    }

    private static Calibration calibration(ModelFiles files) throws IOException {
        try {
            return Calibration.of(new String(files.read("confidence.tsv"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("confidence.tsv is damaged: " + e.getMessage(), e);
        }
    }

    private static DecodingSettings settings(ModelFiles files) throws IOException {
        Properties properties = new Properties();
        byte[] bytes = files.read("decoding.properties");
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
            return DecodingSettings.of(properties);
        } catch (IllegalArgumentException e) {
            throw new IOException("decoding.properties is damaged: " + e.getMessage(), e);
        }
    }

    /// What the scores of this model and of the rules beside it are worth.
    public Calibration calibration() {
        return calibration;
    }

    /// What the model hears in a text, each line of which is a paragraph.
    public Heard hear(String text) {
        Words words = Words.of(text, encoder.vocabulary());
        ReferenceFinder references = new ReferenceFinder(words);
        CueScorer.Scored scored = scorer.hear(words, references::read);
        Hearing hearing = new Hearing(
                decoder.decode(words, scored.cues()),
                scored.faint().stream().map(words::span).toList());
        return new Heard(hearing, references.found());
    }

    @Override
    public void close() {
        encoder.close();
    }
}

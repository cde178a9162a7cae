package sayso.statement.learned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import sayso.encoder.CheckedFiles;
import sayso.encoder.ModelFiles;
import sayso.encoder.OnnxEncoder;
import sayso.encoder.Windows;
import sayso.encoder.Words;
import sayso.statement.Attribution;

/// The trained model as a reader of attributions. Holds native memory until closed.
public final class LearnedReader implements AutoCloseable {
    private final OnnxEncoder encoder;
    private final CueScorer scorer;
    private final Decoder decoder;

    private LearnedReader(OnnxEncoder encoder, DecodingSettings settings) {
        this.encoder = encoder;
        this.scorer = new CueScorer(encoder, Windows.USUAL, settings.get(Setting.CUE_THRESHOLD));
        this.decoder = new Decoder(settings);
    }

    /// Loads a published model.
    ///
    /// @throws IOException if a file is missing or damaged
    public static LearnedReader load(ModelFiles files) throws IOException {
        ModelFiles checked = CheckedFiles.of(files);
        DecodingSettings settings = settings(checked);
        return new LearnedReader(OnnxEncoder.load(checked), settings);
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

    /// The attributions of a text in the order of their cues, without stance and addressee.
    public List<Attribution> read(String text) {
        Words words = Words.of(text, encoder.vocabulary());
        return decoder.decode(words, scorer.score(words));
    }

    /// The same, and what the words of their sources refer to.
    public Heard hear(String text) {
        Words words = Words.of(text, encoder.vocabulary());
        ReferenceFinder references = new ReferenceFinder(words);
        List<ScoredCue> cues = scorer.score(words, references::read);
        return new Heard(decoder.decode(words, cues), references.found());
    }

    @Override
    public void close() {
        encoder.close();
    }
}

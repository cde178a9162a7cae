package sayso.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.List;

/// The published network in ONNX Runtime: one thread, no files, the same answers every time.
///
/// Windows are read one by one, so that what is said of one never depends on its neighbours.
public final class OnnxEncoder implements Encoder {
    private final Vocabulary vocabulary;
    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession roles;
    private final OrtSession mentions;
    private boolean isClosed;

    private OnnxEncoder(ModelFiles files) throws IOException, OrtException {
        this.vocabulary = files.vocabulary();
        // all files before the first session: a damaged one must leave no native memory behind
        byte[] encoder = files.read("encoder.onnx");
        byte[] roles = files.read("roles.onnx");
        byte[] mentions = files.read("mentions.onnx");
        this.environment = NativeLibraries.environment();
        this.encoder = session(encoder);
        this.roles = session(roles);
        this.mentions = session(mentions);
    }

    /// Loads the model.
    ///
    /// @throws IOException if a file is missing or damaged
    public static OnnxEncoder load(ModelFiles files) throws IOException {
        try {
            return new OnnxEncoder(files);
        } catch (OrtException | IllegalArgumentException e) {
            throw new IOException("the model is damaged: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new IOException("ONNX Runtime does not run on this machine: " + e.getMessage(), e);
        }
    }

    private OrtSession session(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return environment.createSession(model, options);
        }
    }

    /// The word pieces the model reads.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Pass read(Words words, WordRange window) {
        EncoderInput input = new EncoderInput(vocabulary, List.of(new EncoderInput.Part(words, window)));
        return OnnxPass.of(environment, encoder, roles, mentions, input);
    }

    /// Once closed, stays closed: closing again does nothing.
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            encoder.close();
            roles.close();
            mentions.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder does not close", e);
        }
    }
}

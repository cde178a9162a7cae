package sayso.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One window in ONNX Runtime.
final class OnnxPass implements Pass {
    private final OrtEnvironment environment;
    private final OrtSession roles;
    private final OrtSession mentions;
    private final EncoderInput input;
    private final OrtSession.Result encoded;

    private OnnxPass(
            OrtEnvironment environment,
            OrtSession roles,
            OrtSession mentions,
            EncoderInput input,
            OrtSession.Result encoded) {
        this.environment = environment;
        this.roles = roles;
        this.mentions = mentions;
        this.input = input;
        this.encoded = encoded;
    }

    static OnnxPass of(
            OrtEnvironment environment, OrtSession encoder, OrtSession roles, OrtSession mentions, EncoderInput input) {
        long[] pieces = {input.count(), input.length()};
        try (Inputs inputs = new Inputs(environment)) {
            inputs.put("pieces", input.pieces(), pieces);
            inputs.put("features", input.features(), pieces);
            inputs.put("mask", input.mask(), pieces);
            inputs.put("firstPieces", input.firstPieces(), new long[] {input.count(), input.width()});
            return new OnnxPass(environment, roles, mentions, input, encoder.run(inputs.tensors()));
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder fails on " + Arrays.toString(pieces) + " pieces", e);
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        OnnxTensor tensor = tensor(result, name);
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        if (result.get(name).orElseThrow() instanceof OnnxTensor tensor) {
            return tensor;
        }
        throw new IllegalStateException("The model's output " + name + " is no tensor");
    }

    @Override
    public float[] cues() {
        return floats(encoded, "cues");
    }

    @Override
    public List<float[]> roles(List<WordRange> cues) {
        if (cues.isEmpty()) {
            return List.of();
        }
        CueInput cueInput = new CueInput(
                input, cues.stream().map(cue -> new CueInput.Cue(0, cue)).toList());
        long[] count = {cues.size()};
        try (Inputs inputs = new Inputs(environment)) {
            inputs.put("cueRows", cueInput.rows(), count);
            inputs.put("firstWords", cueInput.firstWords(), count);
            inputs.put("lastWords", cueInput.lastWords(), count);
            inputs.put("distances", cueInput.distances(), new long[] {cues.size(), input.width()});
            inputs.put("wordMask", input.wordMask(), new long[] {1, input.width()});
            try (OrtSession.Result result = roles.run(withWords(inputs))) {
                return parts(floats(result, "roles"), cues.size());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The role head fails on " + cues.size() + " cues", e);
        }
    }

    private Map<String, OnnxTensor> withWords(Inputs inputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>(inputs.tensors());
        tensors.put("words", tensor(encoded, "words"));
        return tensors;
    }

    private static List<float[]> parts(float[] all, int count) {
        int size = all.length / count;
        List<float[]> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(Arrays.copyOfRange(all, i * size, (i + 1) * size));
        }
        return parts;
    }

    @Override
    public Mentions mentions() {
        int width = input.width();
        MentionInput between = new MentionInput(width);
        long[] square = {width, width};
        try (Inputs inputs = new Inputs(environment)) {
            inputs.put("gaps", between.gaps(), square);
            inputs.put("order", between.order(), square);
            try (OrtSession.Result result = mentions.run(withWords(inputs))) {
                return new Mentions(
                        width, floats(result, "tags"), floats(result, "kinds"), floats(result, "antecedents"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The mention heads fail on " + width + " words", e);
        }
    }

    @Override
    public void close() {
        encoded.close();
    }

    /// Tensors that are closed together.
    private static final class Inputs implements AutoCloseable {
        private final OrtEnvironment environment;
        private final Map<String, OnnxTensor> tensors = new HashMap<>();

        Inputs(OrtEnvironment environment) {
            this.environment = environment;
        }

        void put(String name, long[] values, long[] shape) throws OrtException {
            tensors.put(name, OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape));
        }

        void put(String name, float[] values, long[] shape) throws OrtException {
            tensors.put(name, OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape));
        }

        Map<String, OnnxTensor> tensors() {
            return tensors;
        }

        @Override
        public void close() {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}

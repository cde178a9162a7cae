package sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.encoder.EncoderInput;
import sayso.encoder.WordRange;
import sayso.encoder.Words;
import sayso.training.network.EagerTensors;
import sayso.training.network.FloatTensor;
import sayso.training.network.FreshHeads;
import sayso.training.network.Network;
import sayso.training.network.Parameters;
import sayso.training.network.PretrainedEncoder;

class PretrainedEncoderTest {
    private static final String TEXT =
            "The mayor of Oldtown said on Monday that the bridge, closed since May, will reopen.";

    @ParameterizedTest
    @ValueSource(strings = {"all-minilm-l6-v2", "bge-small-en-v1.5"})
    void givesTheVectorsOfTheOriginalGraph(String name) throws IOException, OrtException {
        PretrainedEncoder encoder = PretrainedEncoder.load(name);
        Words words = Words.of(TEXT, encoder.vocabulary());
        EncoderInput input = new EncoderInput(
                encoder.vocabulary(), List.of(new EncoderInput.Part(words, new WordRange(0, words.size()))));
        float[] original = original(name, input);
        Map<String, FloatTensor> weights = new LinkedHashMap<>(encoder.weights());
        weights.putAll(FreshHeads.of(encoder.architecture(), 1));
        try (NDManager manager = NDManager.newBaseManager()) {
            EagerTensors tensors = new EagerTensors(new Parameters(manager, weights), 0);
            NDArray vectors = new Losses(new Network<>(encoder.architecture(), tensors), tensors, manager).words(input);
            float[] ours = vectors.toFloatArray();
            int width = encoder.architecture().hidden();
            for (int word = 0; word < words.size(); word++) {
                int piece = (int) input.firstPieces()[word];
                for (int i = 0; i < width; i++) {
                    assertThat(ours[word * width + i]).isCloseTo(original[piece * width + i], Offset.offset(1e-3f));
                }
            }
        }
    }

    private static float[] original(String name, EncoderInput input) throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, input.length()};
        long[] ones = new long[input.length()];
        Arrays.fill(ones, 1);
        try (InputStream graph = PretrainedEncoderTest.class.getResourceAsStream("/" + name + ".onnx")) {
            assertThat(graph).isNotNull();
            try (OrtSession session = environment.createSession(graph.readAllBytes());
                    OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(input.pieces()), shape);
                    OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                    OnnxTensor types =
                            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[input.length()]), shape);
                    OrtSession.Result result =
                            session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
                FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
                float[] copied = new float[values.remaining()];
                values.get(copied);
                return copied;
            }
        }
    }
}

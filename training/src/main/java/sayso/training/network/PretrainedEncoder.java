package sayso.training.network;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.encoder.Vocabulary;

/// A pretrained encoder as its Maven jar holds it: weights and word pieces.
public record PretrainedEncoder(
        String name, Vocabulary vocabulary, Map<String, FloatTensor> weights, Architecture architecture) {
    /// The encoder of the published model.
    public static final String USUAL = "bge-small-en-v1.5";

    private static final String TOKEN_TYPES = "embeddings.token_type_embeddings.weight";
    private static final String POSITIONS = "embeddings.position_embeddings.weight";

    /// Reads the encoder `name`, such as `all-minilm-l6-v2`, from the class path.
    ///
    /// @throws IOException if the class path has no such encoder or it cannot be read
    public static PretrainedEncoder load(String name) throws IOException {
        try (InputStream graph = resource("/" + name + ".onnx");
                InputStream tokenizer = resource("/" + name + "-tokenizer.json")) {
            GraphProto proto = ModelProto.parseFrom(graph).getGraph();
            Map<String, FloatTensor> weights = weights(proto);
            return new PretrainedEncoder(name, vocabulary(tokenizer), weights, architecture(weights));
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream stream = PretrainedEncoder.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("No encoder at " + path + ": its Maven jar is missing from the class path");
        }
        return stream;
    }

    private static Vocabulary vocabulary(InputStream tokenizer) {
        JsonObject json = JsonParser.parseReader(new InputStreamReader(tokenizer, StandardCharsets.UTF_8))
                .getAsJsonObject();
        JsonObject numbers = json.getAsJsonObject("model").getAsJsonObject("vocab");
        List<String> pieces = new ArrayList<>(java.util.Collections.nCopies(numbers.size(), ""));
        numbers.entrySet().forEach(entry -> pieces.set(entry.getValue().getAsInt(), entry.getKey()));
        return new Vocabulary(pieces);
    }

    /// The graph names biases, norms and embeddings; the weight of a linear layer is the matrix whose product its
    /// bias is added to.
    private static Map<String, FloatTensor> weights(GraphProto graph) {
        Map<String, TensorProto> constants = new HashMap<>();
        graph.getInitializerList().forEach(constant -> constants.put(constant.getName(), constant));
        Map<String, NodeProto> makers = new HashMap<>();
        graph.getNodeList().forEach(node -> node.getOutputList().forEach(output -> makers.put(output, node)));
        Map<String, FloatTensor> weights = new LinkedHashMap<>();
        for (TensorProto constant : graph.getInitializerList()) {
            boolean isNamed = constant.getName().startsWith("embeddings.")
                    || constant.getName().startsWith("encoder.");
            if (isNamed && constant.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
                weights.put(constant.getName(), tensor(constant));
            }
        }
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("Add")) {
                putMatrix(node, constants, makers, weights);
            }
        }
        foldTokenTypes(weights);
        return weights;
    }

    private static void putMatrix(
            NodeProto add,
            Map<String, TensorProto> constants,
            Map<String, NodeProto> makers,
            Map<String, FloatTensor> weights) {
        for (int side = 0; side < 2; side++) {
            String bias = add.getInput(side);
            NodeProto product = makers.get(add.getInput(1 - side));
            if (product == null || !constants.containsKey(bias)) {
                continue;
            }
            boolean isLinear = bias.endsWith(".bias") && product.getOpType().equals("MatMul");
            TensorProto matrix = isLinear ? constants.get(product.getInput(1)) : null;
            if (matrix != null) {
                weights.put(bias.replace(".bias", ".weight"), tensor(matrix));
            }
        }
    }

    /// One report is one segment, so its token type is the same everywhere and can live in the positions.
    private static void foldTokenTypes(Map<String, FloatTensor> weights) {
        FloatTensor types = weights.remove(TOKEN_TYPES);
        FloatTensor positions = weights.get(POSITIONS);
        if (types == null || positions == null) {
            throw new IllegalStateException("The encoder has no token types or no positions");
        }
        int width = positions.shape().get(1).intValue();
        for (int i = 0; i < positions.values().length; i++) {
            positions.values()[i] += types.values()[i % width];
        }
    }

    private static FloatTensor tensor(TensorProto proto) {
        FloatTensor tensor = FloatTensor.zeros(
                proto.getDimsList().stream().mapToLong(Long::longValue).toArray());
        proto.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(tensor.values());
        return tensor;
    }

    /// The sizes of the network that an encoder with these weights can carry.
    private static Architecture architecture(Map<String, FloatTensor> weights) {
        int layers = 0;
        while (weights.containsKey("encoder.layer." + layers + ".output.dense.weight")) {
            layers++;
        }
        FloatTensor positions = weights.get(POSITIONS);
        if (positions == null) {
            throw new IllegalStateException("The encoder has no positions");
        }
        int hidden = positions.shape().get(1).intValue();
        return Architecture.of(hidden, hidden == 384 ? 12 : hidden / 64, layers);
    }
}

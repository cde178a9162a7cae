package sayso.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.training.network.FloatTensor;
import sayso.training.network.Tensors;

/// Writes the network down as an ONNX graph; a tensor is the name of a graph edge.
final class GraphTensors implements Tensors<String> {
    private static final float NORM_EPSILON = 1e-12f;

    private final GraphProto.Builder graph;
    private final Map<String, FloatTensor> weights;
    private final Matrices matrices;
    private final Map<String, Boolean> written = new HashMap<>();
    private int edges;

    /// @param precision how matrices are stored
    /// @param ranges of what matrices are multiplied with, as far as known
    GraphTensors(
            GraphProto.Builder graph, Map<String, FloatTensor> weights, Precision precision, ActivationRanges ranges) {
        this.graph = graph;
        this.weights = weights;
        this.matrices = switch (precision) {
            case FULL -> new FullMatrices(this);
            case STORED_IN_EIGHT_BITS -> new EightBitMatrices(this, false, ranges);
            case EIGHT_BITS -> new EightBitMatrices(this, true, ranges);
        };
    }

    /// Adds a node with one output and gives the name of that.
    String node(String operation, List<AttributeProto> attributes, String... inputs) {
        String output = nextEdge();
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operation)
                .setName(output)
                .addAllInput(Arrays.asList(inputs))
                .addOutput(output)
                .addAllAttribute(attributes));
        return output;
    }

    String node(String operation, String... inputs) {
        return node(operation, List.of(), inputs);
    }

    String nextEdge() {
        edges++;
        return "e" + edges;
    }

    void add(NodeProto.Builder node) {
        graph.addNode(node);
    }

    /// Adds a constant once and gives its name.
    String constant(String name, TensorProto.DataType type, byte[] bytes, List<Long> shape) {
        if (written.putIfAbsent(name, true) == null) {
            graph.addInitializer(TensorProto.newBuilder()
                    .setName(name)
                    .setDataType(type.getNumber())
                    .addAllDims(shape)
                    .setRawData(ByteString.copyFrom(bytes)));
        }
        return name;
    }

    String floats(String name, float[] values, List<Long> shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, TensorProto.DataType.FLOAT, bytes.array(), shape);
    }

    private String number(float value) {
        return floats("number " + value, new float[] {value}, List.of());
    }

    private String numbers(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        String name = "numbers " + Arrays.toString(values);
        return constant(name, TensorProto.DataType.INT64, bytes.array(), List.of((long) values.length));
    }

    static AttributeProto whole(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto real(String name, float value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }

    private static AttributeProto order(Long... axes) {
        return AttributeProto.newBuilder()
                .setName("perm")
                .setType(AttributeProto.AttributeType.INTS)
                .addAllInts(List.of(axes))
                .build();
    }

    FloatTensor weight(String name) {
        FloatTensor weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("No parameter is called " + name);
        }
        return weight;
    }

    @Override
    public String parameter(String name) {
        FloatTensor weight = weight(name);
        return floats(name, weight.values(), weight.shape());
    }

    @Override
    public String linear(String x, String name) {
        return node("Add", matrices.product(x, name + ".weight"), parameter(name + ".bias"));
    }

    @Override
    public String normalize(String x, String name) {
        List<AttributeProto> attributes = List.of(whole("axis", -1), real("epsilon", NORM_EPSILON));
        return node("LayerNormalization", attributes, x, parameter(name + ".weight"), parameter(name + ".bias"));
    }

    @Override
    public String embed(String indexes, String name) {
        return matrices.rows(indexes, name);
    }

    @Override
    public String embedPositions(String pieces, String name) {
        String length = node("Slice", node("Shape", pieces), numbers(1), numbers(2));
        return node("Slice", parameter(name), numbers(0), length, numbers(0));
    }

    @Override
    public String take(String x, String indexes) {
        return node("Gather", x, indexes);
    }

    @Override
    public String add(String left, String right) {
        return node("Add", left, right);
    }

    @Override
    public String multiply(String left, String right) {
        return node("Mul", left, right);
    }

    @Override
    public String multiply(String x, float factor) {
        return node("Mul", x, number(factor));
    }

    @Override
    public String matrixProduct(String left, String right) {
        return node("MatMul", left, right);
    }

    @Override
    public String gelu(String x) {
        String erf = node("Erf", node("Div", x, number((float) Math.sqrt(2))));
        return node("Mul", node("Mul", x, node("Add", erf, number(1))), number(0.5f));
    }

    @Override
    public String softmax(String x) {
        return node("Softmax", List.of(whole("axis", -1)), x);
    }

    @Override
    public String logSoftmax(String x) {
        return node("LogSoftmax", List.of(whole("axis", -1)), x);
    }

    @Override
    public String splitHeads(String x, int heads) {
        return node("Transpose", List.of(order(0L, 2L, 1L, 3L)), node("Reshape", x, numbers(0, 0, heads, -1)));
    }

    @Override
    public String mergeHeads(String x) {
        return node("Reshape", node("Transpose", List.of(order(0L, 2L, 1L, 3L)), x), numbers(0, 0, -1));
    }

    @Override
    public String transpose(String x, int axes) {
        return node("Transpose", List.of(axes == 4 ? order(0L, 1L, 3L, 2L) : order(0L, 2L, 1L)), x);
    }

    @Override
    public String flatten(String x) {
        return node("Flatten", List.of(whole("axis", 2)), x);
    }

    @Override
    public String column(String x) {
        return node("Unsqueeze", x, numbers(1));
    }

    @Override
    public String squeezeLast(String x) {
        return node("Squeeze", x, numbers(-1));
    }

    @Override
    public String attentionBias(String mask) {
        String bias = node("Mul", node("Sub", mask, number(1)), number(10_000));
        return node("Unsqueeze", bias, numbers(1, 2));
    }

    @Override
    public String dropout(String x) {
        return x;
    }
}

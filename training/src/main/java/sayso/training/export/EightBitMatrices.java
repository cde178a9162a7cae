package sayso.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.training.network.FloatTensor;

/// Matrices in eight bits: a scale a column for products, a scale a row for tables of embeddings.
final class EightBitMatrices implements Matrices {
    /// Narrower matrices are outputs: little to save, much to lose.
    private static final int NARROWEST = 32;

    /// An activation in eight bits.
    private record Rounded(String values, String scale, String zero) {}

    /// A matrix in eight bits.
    private record Stored(String values, String scales, String zeros) {}

    private final GraphTensors graph;
    private final boolean multipliesRounded;
    private final ActivationRanges ranges;
    private final Map<String, Rounded> rounded = new HashMap<>();

    /// @param multipliesRounded whether activations are rounded too, which is twice as fast and a little wrong
    EightBitMatrices(GraphTensors graph, boolean multipliesRounded, ActivationRanges ranges) {
        this.graph = graph;
        this.multipliesRounded = multipliesRounded;
        this.ranges = ranges;
    }

    @Override
    public String product(String x, String name) {
        FloatTensor weight = graph.weight(name);
        if (weight.shape().get(1) < NARROWEST) {
            return graph.node("MatMul", x, graph.parameter(name));
        }
        return multipliesRounded ? roundedProduct(x, name, weight) : plainProduct(x, name, weight);
    }

    private String plainProduct(String x, String name, FloatTensor weight) {
        Stored stored = store(name, RoundedTensor.byColumn(weight), weight);
        List<AttributeProto> byColumn = List.of(GraphTensors.whole("axis", 1));
        String matrix = graph.node("DequantizeLinear", byColumn, stored.values(), stored.scales(), stored.zeros());
        return graph.node("MatMul", x, matrix);
    }

    private String roundedProduct(String x, String name, FloatTensor weight) {
        float[] divisors = ranges.divisors(name.replace(".weight", ""));
        RoundedTensor matrix = RoundedTensor.byColumn(divisors.length == 0 ? weight : timesRows(weight, divisors));
        Stored stored = store(name, matrix, weight);
        Rounded activation = rounded.computeIfAbsent(x, _ -> round(divided(x, name, divisors)));
        String integers =
                graph.node("MatMulInteger", activation.values(), stored.values(), activation.zero(), stored.zeros());
        return graph.node("Mul", toFloats(integers), graph.node("Mul", activation.scale(), stored.scales()));
    }

    private Stored store(String name, RoundedTensor matrix, FloatTensor weight) {
        long columns = matrix.scales().length;
        return new Stored(
                graph.constant(name + " rounded", DataType.INT8, matrix.values(), weight.shape()),
                graph.floats(name + " scale", matrix.scales(), List.of(columns)),
                graph.constant(name + " zero", DataType.INT8, new byte[(int) columns], List.of(columns)));
    }

    private static FloatTensor timesRows(FloatTensor weight, float[] factors) {
        int columns = weight.shape().get(1).intValue();
        float[] values = weight.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factors[i / columns];
        }
        return new FloatTensor(weight.shape(), values);
    }

    private String divided(String x, String name, float[] divisors) {
        if (divisors.length == 0) {
            return x;
        }
        float[] factors = new float[divisors.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = 1 / divisors[i];
        }
        return graph.node("Mul", x, graph.floats(name + " share", factors, List.of((long) factors.length)));
    }

    private String toFloats(String integers) {
        return graph.node("Cast", List.of(GraphTensors.whole("to", DataType.FLOAT.getNumber())), integers);
    }

    private Rounded round(String x) {
        Rounded edges = new Rounded(graph.nextEdge(), graph.nextEdge(), graph.nextEdge());
        graph.add(NodeProto.newBuilder()
                .setOpType("DynamicQuantizeLinear")
                .setName(edges.values())
                .addInput(x)
                .addOutput(edges.values())
                .addOutput(edges.scale())
                .addOutput(edges.zero()));
        return edges;
    }

    @Override
    public String rows(String indexes, String name) {
        FloatTensor table = graph.weight(name);
        if (table.shape().get(1) < NARROWEST) {
            return graph.node("Gather", graph.parameter(name), indexes);
        }
        RoundedTensor matrix = RoundedTensor.byRow(table);
        String values = graph.constant(name + " rounded", DataType.INT8, matrix.values(), table.shape());
        String scales = graph.floats(name + " scale", matrix.scales(), List.of((long) matrix.scales().length, 1L));
        return graph.node(
                "Mul", toFloats(graph.node("Gather", values, indexes)), graph.node("Gather", scales, indexes));
    }
}

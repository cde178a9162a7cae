package sayso.training.export;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sayso.encoder.Vocabulary;
import sayso.training.network.Architecture;
import sayso.training.network.FloatTensor;
import sayso.training.network.Network;

/// Writes a trained network as the files that run time reads.
public final class PublishedModel {
    private static final int OPERATORS = 17;
    private static final int FORMAT = 8;

    private final Architecture architecture;
    private final Map<String, FloatTensor> weights;
    private final Precision precision;
    private final ActivationRanges ranges;

    /// @param ranges of activations, for rounding them well; only used with [Precision#EIGHT_BITS]
    public PublishedModel(
            Architecture architecture, Map<String, FloatTensor> weights, Precision precision, ActivationRanges ranges) {
        this.architecture = architecture;
        this.weights = weights;
        this.precision = precision;
        this.ranges = ranges;
    }

    /// Writes `encoder.onnx`, `roles.onnx`, `mentions.onnx` and `vocabulary.txt` into `folder`.
    public void write(Path folder, Vocabulary vocabulary) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("encoder.onnx"), encoder());
        write(folder.resolve("roles.onnx"), roles());
        write(folder.resolve("mentions.onnx"), mentions());
        Files.writeString(folder.resolve("vocabulary.txt"), String.join("\n", vocabulary.pieces()) + "\n");
    }

    private static void write(Path file, GraphProto graph) throws IOException {
        ModelProto model = ModelProto.newBuilder()
                .setIrVersion(FORMAT)
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS))
                .setProducerName("sayso")
                .setGraph(graph)
                .build();
        Files.write(file, model.toByteArray());
    }

    private GraphProto encoder() {
        GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
        input(graph, "pieces", DataType.INT64, "rows", "length");
        input(graph, "features", DataType.INT64, "rows", "length");
        input(graph, "mask", DataType.FLOAT, "rows", "length");
        input(graph, "firstPieces", DataType.INT64, "rows", "width");
        GraphTensors tensors = new GraphTensors(graph, weights, precision, ranges);
        Network<String> network = new Network<>(architecture, tensors);
        String words = network.words("pieces", "features", "mask", "firstPieces");
        output(graph, "words", words);
        output(graph, "cues", tensors.logSoftmax(network.cues(words)));
        return graph.build();
    }

    private GraphProto roles() {
        GraphProto.Builder graph = GraphProto.newBuilder().setName("roles");
        wordsInput(graph);
        input(graph, "cueRows", DataType.INT64, "cues");
        input(graph, "firstWords", DataType.INT64, "cues");
        input(graph, "lastWords", DataType.INT64, "cues");
        input(graph, "distances", DataType.INT64, "cues", "width");
        input(graph, "wordMask", DataType.FLOAT, "rows", "width");
        Network<String> network = new Network<>(architecture, new GraphTensors(graph, weights, precision, ranges));
        output(graph, "roles", network.roles("words", "cueRows", "firstWords", "lastWords", "distances", "wordMask"));
        return graph.build();
    }

    private GraphProto mentions() {
        GraphProto.Builder graph = GraphProto.newBuilder().setName("mentions");
        wordsInput(graph);
        input(graph, "gaps", DataType.INT64, "width", "width");
        input(graph, "order", DataType.FLOAT, "width", "width");
        GraphTensors tensors = new GraphTensors(graph, weights, precision, ranges);
        Network<String> network = new Network<>(architecture, tensors);
        output(graph, "tags", tensors.logSoftmax(network.tags("words")));
        output(graph, "kinds", tensors.logSoftmax(network.kinds("words")));
        output(graph, "antecedents", tensors.logSoftmax(network.antecedents("words", "gaps", "order")));
        return graph.build();
    }

    private void wordsInput(GraphProto.Builder graph) {
        TensorShapeProto shape = TensorShapeProto.newBuilder()
                .addDim(side("rows"))
                .addDim(side("width"))
                .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(architecture.hidden()))
                .build();
        graph.addInput(edge("words", DataType.FLOAT, shape));
    }

    private static void input(GraphProto.Builder graph, String name, DataType type, String... sides) {
        List<TensorShapeProto.Dimension> dimensions =
                List.of(sides).stream().map(PublishedModel::side).toList();
        graph.addInput(edge(
                name, type, TensorShapeProto.newBuilder().addAllDim(dimensions).build()));
    }

    private static TensorShapeProto.Dimension side(String name) {
        return TensorShapeProto.Dimension.newBuilder().setDimParam(name).build();
    }

    private static ValueInfoProto edge(String name, DataType type, TensorShapeProto shape) {
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(type.getNumber())
                .setShape(shape)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    private static void output(GraphProto.Builder graph, String name, String edge) {
        graph.addNode(ai.onnx.proto.OnnxMl.NodeProto.newBuilder()
                .setOpType("Identity")
                .setName("output " + name)
                .addInput(edge)
                .addOutput(name));
        TypeProto.Tensor tensor = TypeProto.Tensor.newBuilder()
                .setElemType(DataType.FLOAT.getNumber())
                .build();
        graph.addOutput(ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor)));
    }
}

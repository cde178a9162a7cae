package sayso.training.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.function.BiConsumer;

/// Computes with PyTorch, at once.
public final class EagerTensors implements Tensors<NDArray> {
    private static final float NORM_EPSILON = 1e-12f;

    private final Parameters parameters;
    private final float dropout;
    private final BiConsumer<String, NDArray> observer;

    /// @param dropout share of cells dropped; 0 when not training
    public EagerTensors(Parameters parameters, float dropout) {
        this(parameters, dropout, (_, _) -> {});
    }

    /// @param observer is shown the input of each linear layer, by the layer's name
    public EagerTensors(Parameters parameters, float dropout, BiConsumer<String, NDArray> observer) {
        this.parameters = parameters;
        this.dropout = dropout;
        this.observer = observer;
    }

    @Override
    public NDArray linear(NDArray x, String name) {
        observer.accept(name, x);
        return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
    }

    @Override
    public NDArray normalize(NDArray x, String name) {
        Shape last = new Shape(x.getShape().get(x.getShape().dimension() - 1));
        NDArray weight = parameters.get(name + ".weight");
        return LayerNorm.layerNorm(x, last, weight, parameters.get(name + ".bias"), NORM_EPSILON)
                .singletonOrThrow();
    }

    @Override
    public NDArray embed(NDArray indexes, String name) {
        return rows(indexes, parameters.get(name));
    }

    private static NDArray rows(NDArray indexes, NDArray table) {
        return Embedding.embedding(indexes, table, SparseFormat.DENSE).singletonOrThrow();
    }

    @Override
    public NDArray embedPositions(NDArray pieces, String name) {
        NDManager manager = pieces.getManager();
        return rows(
                manager.arange((int) pieces.getShape().get(1)).toType(pieces.getDataType(), false),
                parameters.get(name));
    }

    @Override
    public NDArray parameter(String name) {
        return parameters.get(name);
    }

    @Override
    public NDArray take(NDArray x, NDArray indexes) {
        Shape shape = x.getShape();
        if (shape.dimension() == 2) {
            return rows(indexes, x);
        }
        Shape taken = new Shape(indexes.getShape().get(0), shape.get(1), shape.get(2));
        return rows(indexes, x.reshape(shape.get(0), shape.get(1) * shape.get(2)))
                .reshape(taken);
    }

    @Override
    public NDArray add(NDArray left, NDArray right) {
        return left.add(right);
    }

    @Override
    public NDArray multiply(NDArray left, NDArray right) {
        return left.mul(right);
    }

    @Override
    public NDArray multiply(NDArray x, float factor) {
        return x.mul(factor);
    }

    @Override
    public NDArray matrixProduct(NDArray left, NDArray right) {
        return left.matMul(right);
    }

    @Override
    public NDArray gelu(NDArray x) {
        return Activation.gelu(x);
    }

    @Override
    public NDArray softmax(NDArray x) {
        return x.softmax(-1);
    }

    @Override
    public NDArray logSoftmax(NDArray x) {
        return x.logSoftmax(-1);
    }

    @Override
    public NDArray splitHeads(NDArray x, int heads) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), heads, shape.get(2) / heads)
                .transpose(0, 2, 1, 3);
    }

    @Override
    public NDArray mergeHeads(NDArray x) {
        Shape shape = x.getShape();
        return x.transpose(0, 2, 1, 3).reshape(shape.get(0), shape.get(2), shape.get(1) * shape.get(3));
    }

    @Override
    public NDArray transpose(NDArray x, int axes) {
        return x.swapAxes(axes - 2, axes - 1);
    }

    @Override
    public NDArray flatten(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0) * shape.get(1), shape.get(2));
    }

    @Override
    public NDArray column(NDArray x) {
        return x.expandDims(1);
    }

    @Override
    public NDArray squeezeLast(NDArray x) {
        return x.squeeze(-1);
    }

    @Override
    public NDArray attentionBias(NDArray mask) {
        Shape shape = mask.getShape();
        return mask.sub(1f).mul(10_000f).reshape(shape.get(0), 1, 1, shape.get(1));
    }

    @Override
    public NDArray dropout(NDArray x) {
        return dropout > 0 ? Dropout.dropout(x, dropout, true).singletonOrThrow() : x;
    }

    /// The part of `x` at `index`.
    static NDArray at(NDArray x, String index) {
        return x.get(new NDIndex(index));
    }

    /// The logarithm of the sum of exponentials along `axis`, which it drops.
    public static NDArray logSumExp(NDArray x, int axis) {
        NDArray most = x.stopGradient().max(new int[] {axis}, true);
        NDArray sum = x.sub(most).exp().sum(new int[] {axis}, true);
        return sum.log().add(most).squeeze(axis);
    }
}

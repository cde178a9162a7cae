package sayso.training.network;

/// The operations the network is made of. One implementation computes them, another writes them down as ONNX, so that
/// what is trained and what is published cannot drift apart.
///
/// @param <T> a tensor, or the name of one
public interface Tensors<T> {
    /// `x · weight + bias` with the parameters `name.weight` and `name.bias`.
    T linear(T x, String name);

    /// Layer normalisation over the last axis with the parameters `name.weight` and `name.bias`.
    T normalize(T x, String name);

    /// The rows of parameter `name` at `indexes`.
    T embed(T indexes, String name);

    /// The first rows of parameter `name`, as many as `pieces` has columns.
    T embedPositions(T pieces, String name);

    /// A parameter as it is.
    T parameter(String name);

    /// The slices of `x` along its first axis at `indexes`.
    T take(T x, T indexes);

    T add(T left, T right);

    T multiply(T left, T right);

    T multiply(T x, float factor);

    T matrixProduct(T left, T right);

    T gelu(T x);

    T softmax(T x);

    T logSoftmax(T x);

    /// `[rows, words, width]` to `[rows, heads, words, width / heads]`.
    T splitHeads(T x, int heads);

    /// The way back from [#splitHeads].
    T mergeHeads(T x);

    /// Swaps the last two of `axes` axes.
    T transpose(T x, int axes);

    /// `[rows, columns, width]` to `[rows × columns, width]`.
    T flatten(T x);

    /// `[rows, width]` to `[rows, 1, width]`.
    T column(T x);

    /// `[rows, columns, 1]` to `[rows, columns]`.
    T squeezeLast(T x);

    /// A mask of ones and zeros `[rows, columns]` as what to add to attention scores `[rows, 1, 1, columns]`.
    T attentionBias(T mask);

    /// Drops cells while training; elsewhere gives `x` back.
    T dropout(T x);
}

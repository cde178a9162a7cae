package sayso.training.export;

/// How a graph keeps its matrices.
sealed interface Matrices permits FullMatrices, EightBitMatrices {
    /// `x` times the parameter `name`.
    String product(String x, String name);

    /// The rows of parameter `name` at `indexes`.
    String rows(String indexes, String name);
}

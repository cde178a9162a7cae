package sayso.training.export;

/// How the matrices of a published network are stored.
public enum Precision {
    /// 32-bit floating point, as trained.
    FULL,
    /// Stored in eight bits with a scale a column, multiplied in 32.
    STORED_IN_EIGHT_BITS,
    /// Stored and multiplied in eight bits; activations are rounded as they come.
    EIGHT_BITS
}

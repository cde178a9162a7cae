package sayso.training.network;

import java.util.List;

/// Numbers with a shape, outside any engine.
///
/// @param values row by row
@SuppressWarnings("ArrayRecordComponent") // weights are handed around, never compared
public record FloatTensor(List<Long> shape, float[] values) {
    public FloatTensor {
        shape = List.copyOf(shape);
        long cells = shape.stream().reduce(1L, Math::multiplyExact);
        if (cells != values.length) {
            throw new IllegalArgumentException("Shape " + shape + " needs " + cells + " values, got " + values.length);
        }
    }

    /// A tensor of one value throughout.
    static FloatTensor filled(float value, long... shape) {
        FloatTensor tensor = zeros(shape);
        java.util.Arrays.fill(tensor.values, value);
        return tensor;
    }

    static FloatTensor zeros(long... shape) {
        List<Long> sides = java.util.Arrays.stream(shape).boxed().toList();
        return new FloatTensor(
                sides, new float[(int) java.util.Arrays.stream(shape).reduce(1, Math::multiplyExact)]);
    }
}

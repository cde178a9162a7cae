package sayso.training.export;

import sayso.training.network.FloatTensor;

/// A matrix in eight bits, with one scale a column or a row.
///
/// @param values from -127 to 127
/// @param scales what a one stands for
@SuppressWarnings("ArrayRecordComponent") // made, written and forgotten
record RoundedTensor(byte[] values, float[] scales) {
    private static final int LARGEST = 127;

    /// Rounds with a scale for each column.
    static RoundedTensor byColumn(FloatTensor matrix) {
        int columns = matrix.shape().get(1).intValue();
        return of(matrix.values(), columns, i -> i % columns);
    }

    /// Rounds with a scale for each row.
    static RoundedTensor byRow(FloatTensor matrix) {
        int columns = matrix.shape().get(1).intValue();
        return of(matrix.values(), matrix.shape().getFirst().intValue(), i -> i / columns);
    }

    private static RoundedTensor of(float[] matrix, int scaleCount, java.util.function.IntUnaryOperator scaleOf) {
        float[] scales = new float[scaleCount];
        for (int i = 0; i < matrix.length; i++) {
            int scale = scaleOf.applyAsInt(i);
            scales[scale] = Math.max(scales[scale], Math.abs(matrix[i]) / LARGEST);
        }
        byte[] values = new byte[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            float scale = scales[scaleOf.applyAsInt(i)];
            values[i] = scale == 0 ? 0 : (byte) Math.round(matrix[i] / scale);
        }
        return new RoundedTensor(values, scales);
    }
}

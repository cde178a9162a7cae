package sayso.training.export;

import java.util.Map;

/// How large the inputs of each linear layer get, channel by channel.
///
/// A few channels of a transformer are much larger than the rest; rounded as they are, they take the eight bits for
/// themselves. Dividing each channel by the root of its range, and multiplying the matrix by it, shares the loss
/// (SmoothQuant, Xiao et al. 2023).
///
/// @param largest by name of the layer
public record ActivationRanges(Map<String, float[]> largest) {
    /// Channels quieter than this share of the loudest count as that loud.
    private static final float QUIETEST = 1e-3f;

    public ActivationRanges {
        largest = Map.copyOf(largest);
    }

    /// Nothing measured: nothing is shared.
    public static ActivationRanges unknown() {
        return new ActivationRanges(Map.of());
    }

    boolean knows(String layer) {
        return largest.containsKey(layer);
    }

    /// What each channel of the input of `layer` is divided by; empty where that is not known.
    float[] divisors(String layer) {
        float[] ranges = largest.getOrDefault(layer, new float[0]);
        float most = 0;
        for (float range : ranges) {
            most = Math.max(most, range);
        }
        float[] divisors = new float[ranges.length];
        for (int i = 0; i < divisors.length; i++) {
            divisors[i] = most == 0 ? 1 : (float) Math.sqrt(Math.max(ranges[i], most * QUIETEST));
        }
        return divisors;
    }
}

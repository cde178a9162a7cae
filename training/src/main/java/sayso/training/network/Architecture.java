package sayso.training.network;

/// The sizes of a network.
///
/// @param hidden width of the encoder's vectors
/// @param heads attention heads of the encoder
/// @param layers layers of the encoder
/// @param roleWidth width of the role head
/// @param roleHeads attention heads of the role head
/// @param roleFeed inner width of the role head's feed-forward layer
/// @param antecedentWidth width in which words are compared for reference
public record Architecture(
        int hidden, int heads, int layers, int roleWidth, int roleHeads, int roleFeed, int antecedentWidth) {
    public Architecture {
        if (hidden % heads != 0 || roleWidth % roleHeads != 0) {
            throw new IllegalArgumentException("Heads must divide widths, got " + heads + " of " + hidden + " and "
                    + roleHeads + " of " + roleWidth);
        }
    }

    /// The usual heads on an encoder of the given sizes.
    public static Architecture of(int hidden, int heads, int layers) {
        return new Architecture(hidden, heads, layers, 192, 6, 384, 96);
    }
}

package sayso.encoder;

import java.util.List;
import sayso.text.Span;

/// One word of a text: where it stands, how it is written, and its pieces.
///
/// @param paragraph number of its paragraph, from 0
/// @param sentence number of its sentence in the whole text, from 0
/// @param isQuoted whether it stands inside quotation marks
public record Word(Span span, int paragraph, int sentence, WordShape shape, boolean isQuoted, List<Integer> pieces) {
    /// How many different values [#feature()] takes, the one of special pieces included.
    public static final int FEATURES = 16;

    static final int SPECIAL_FEATURE = 12;

    public Word {
        pieces = List.copyOf(pieces);
    }

    /// Number of the embedding that tells the encoder about shape and quotation marks.
    int feature() {
        return shape.label() * 2 + (isQuoted ? 1 : 0);
    }

    /// Whether the word has letters or digits.
    public boolean isSpoken() {
        return shape != WordShape.MARK;
    }
}

package sayso.encoder;

import java.util.Arrays;
import java.util.List;

/// Windows laid out side by side as the encoder reads them, padded to the longest.
///
/// The arrays are row by row; callers must not change them. `pieces`, `features` and `mask` have `count × length`
/// cells, `firstPieces` and `wordMask` have `count × width`; a first piece is counted through all rows.
public final class EncoderInput {
    /// A window of one text.
    public record Part(Words words, WordRange window) {}

    private final List<Part> parts;
    private final int length;
    private final int width;
    private final long[] pieces;
    private final long[] features;
    private final float[] mask;
    private final long[] firstPieces;
    private final float[] wordMask;

    /// Lays out `parts`, of which there is at least one.
    public EncoderInput(Vocabulary vocabulary, List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.length = parts.stream()
                .mapToInt(part -> Windows.pieces(part.words(), part.window()))
                .max()
                .orElseThrow();
        this.width =
                parts.stream().mapToInt(part -> part.window().length()).max().orElseThrow();
        this.pieces = new long[parts.size() * length];
        this.features = new long[parts.size() * length];
        this.mask = new float[parts.size() * length];
        this.firstPieces = new long[parts.size() * width];
        this.wordMask = new float[parts.size() * width];
        Arrays.fill(features, Word.SPECIAL_FEATURE);
        for (int row = 0; row < parts.size(); row++) {
            layOut(row, vocabulary);
        }
    }

    private void layOut(int row, Vocabulary vocabulary) {
        Words words = parts.get(row).words();
        WordRange window = parts.get(row).window();
        int cell = row * length;
        pieces[cell++] = vocabulary.start();
        for (int number = window.first(); number < window.end(); number++) {
            if (number > window.first() && Windows.startsParagraph(words, number)) {
                pieces[cell++] = vocabulary.separator();
            }
            Word word = words.get(number);
            int wordCell = row * width + number - window.first();
            firstPieces[wordCell] = cell;
            wordMask[wordCell] = 1;
            for (int piece : word.pieces()) {
                features[cell] = word.feature();
                pieces[cell++] = piece;
            }
        }
        pieces[cell++] = vocabulary.separator();
        Arrays.fill(mask, row * length, cell, 1);
    }

    public List<Part> parts() {
        return parts;
    }

    /// How many windows.
    public int count() {
        return parts.size();
    }

    /// Pieces in the longest window.
    public int length() {
        return length;
    }

    /// Words in the window that has most.
    public int width() {
        return width;
    }

    public long[] pieces() {
        return pieces;
    }

    public long[] features() {
        return features;
    }

    public float[] mask() {
        return mask;
    }

    public long[] firstPieces() {
        return firstPieces;
    }

    public float[] wordMask() {
        return wordMask;
    }
}

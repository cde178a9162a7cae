package sayso.encoder;

import java.util.ArrayList;
import java.util.List;

/// Cuts a word into the longest pieces of a vocabulary, left to right, as BERT does.
final class WordPiece {
    /// Longer words are unknown, as in the reference tokenizer.
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The piece numbers of one normalised word; a word with an unknown part is unknown as a whole.
    List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(vocabulary.unknown());
        }
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            int number = number(word, from, to);
            while (number < 0 && to > from + 1) {
                to--;
                number = number(word, from, to);
            }
            if (number < 0) {
                return List.of(vocabulary.unknown());
            }
            pieces.add(number);
            from = to;
        }
        return List.copyOf(pieces);
    }

    private int number(String word, int from, int to) {
        String piece = word.substring(from, to);
        return vocabulary.number(from == 0 ? piece : "##" + piece);
    }
}

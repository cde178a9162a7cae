package sayso.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// Words that follow each other on one line without a wide gap: a whole line, or a line's part in one column.
record Piece(String text, double left, double right, double baseline, double size) {
    /// Of this many letters' size: columns stand further apart, words even in justified lines closer.
    private static final double WIDE_GAP = 1.4;

    /// Raised and lowered letters stand no further off their line.
    private static final double SAME_LINE = 0.5;

    static List<Piece> of(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            text.append(text.isEmpty() ? "" : " ").append(words.get(i).text());
            if (i + 1 == words.size() || !follows(words.get(i), words.get(i + 1))) {
                pieces.add(piece(text.toString(), words.subList(start, i + 1)));
                text.setLength(0);
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean follows(Word one, Word next) {
        double size = Math.max(one.size(), next.size());
        double gap = next.left() - one.right();
        return Math.abs(next.baseline() - one.baseline()) < SAME_LINE * size && gap > -size && gap < WIDE_GAP * size;
    }

    private static Piece piece(String text, List<Word> words) {
        Word largest = words.getFirst();
        double right = 0;
        for (Word word : words) {
            largest = word.size() > largest.size() ? word : largest;
            right = Math.max(right, word.right());
        }
        return new Piece(text, words.getFirst().left(), right, largest.baseline(), largest.size());
    }

    boolean isOnLineOf(Piece other) {
        return Math.abs(baseline - other.baseline) < SAME_LINE * Math.max(size, other.size);
    }

    /// This piece and, on the same line further right, another one.
    Piece with(Piece next) {
        return new Piece(
                text + " " + next.text,
                left,
                Math.max(right, next.right),
                size >= next.size ? baseline : next.baseline,
                Math.max(size, next.size));
    }
}

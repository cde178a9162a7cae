package sayso.server.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which words of a sentence another one has otherwise: all but a longest common subsequence of words.
///
/// @param before the one, with the words marked that the other lacks
/// @param after the other, with the words marked that are new
record WordChanges(List<SideBySide.Piece> before, List<SideBySide.Piece> after) {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");
    /// Longer sentences are marked as wholes: comparing them takes the product of their lengths.
    private static final int LONGEST = 600;

    static WordChanges between(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        if (one.size() > LONGEST || other.size() > LONGEST) {
            return new WordChanges(
                    List.of(new SideBySide.Piece(before, true)), List.of(new SideBySide.Piece(after, true)));
        }
        int[][] common = common(one, other);
        List<SideBySide.Piece> left = new ArrayList<>();
        List<SideBySide.Piece> right = new ArrayList<>();
        int at = 0;
        int there = 0;
        while (at < one.size() || there < other.size()) {
            if (at < one.size() && there < other.size() && isSame(one.get(at), other.get(there))) {
                add(left, one.get(at++), false);
                add(right, other.get(there++), false);
            } else if (there == other.size() || (at < one.size() && common[at + 1][there] >= common[at][there + 1])) {
                add(left, one.get(at++), true);
            } else {
                add(right, other.get(there++), true);
            }
        }
        return new WordChanges(left, right);
    }

    /// The length of the longest common subsequence from each pair of words on.
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int there = other.size() - 1; there >= 0; there--) {
                common[at][there] = isSame(one.get(at), other.get(there))
                        ? common[at + 1][there + 1] + 1
                        : Math.max(common[at + 1][there], common[at][there + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Neighbours of one sort become one piece.
    private static void add(List<SideBySide.Piece> pieces, String word, boolean marked) {
        if (!pieces.isEmpty() && pieces.getLast().marked() == marked) {
            pieces.add(new SideBySide.Piece(pieces.removeLast().text() + word, marked));
        } else {
            pieces.add(new SideBySide.Piece(word, marked));
        }
    }
}

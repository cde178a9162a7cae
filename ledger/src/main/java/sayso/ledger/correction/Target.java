package sayso.ledger.correction;

import java.util.List;
import sayso.reading.Maybe;
import sayso.text.Span;

/// One item of a report by its words and their place, so that it is found again in whatever reads the text anew.
///
/// @param words the content of a statement, in reading order; the words of a figure, date or verification
/// @param ordinal which of the items of this kind with these words at this place it is, from 0
/// @param cue the cue of a statement
public record Target(ItemKind kind, List<Quoted> words, int ordinal, Maybe<Span> cue) {
    /// @throws IllegalArgumentException if there are no words, they are out of order, or the ordinal is negative
    public Target {
        words = List.copyOf(words);
        inOrder(words);
        if (ordinal < 0) {
            throw new IllegalArgumentException("A target needs an ordinal from 0, got " + ordinal);
        }
    }

    /// From the first character to the last.
    Span extent() {
        return words.getFirst().span().and(words.getLast().span());
    }

    /// Where its words stand.
    public List<Span> spans() {
        return words.stream().map(Quoted::span).toList();
    }

    boolean standsIn(String text) {
        return words.stream().allMatch(each -> each.standsIn(text));
    }

    /// @throws IllegalArgumentException if there are none or they overlap
    static void inOrder(List<Quoted> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Something that stands in a report needs words");
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i - 1).span().isBefore(words.get(i).span())) {
                throw new IllegalArgumentException("Words need order and room, got " + words);
            }
        }
    }
}

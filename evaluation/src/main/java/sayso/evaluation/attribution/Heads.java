package sayso.evaluation.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.evaluation.WordPlaces;
import sayso.text.Span;

/// The words of one report and the head word of a source. Marks never count.
final class Heads {
    private static final Pattern STOP_MARK = Pattern.compile("[,(;\u2014\u2013]|--");
    private static final Set<String> STOP_WORDS = Set.of(
            "of", "who", "whose", "whom", "which", "that", "for", "from", "in", "at", "on", "to", "with", "by", "as",
            "when", "where", "near", "among", "during", "about");

    /// No head: nothing is given.
    static final int NONE = -1;

    private final WordPlaces places;

    Heads(String text) {
        places = new WordPlaces(text);
    }

    /// The numbers of the words that share a character with one of `spans`.
    BitSet words(List<Span> spans) {
        return places.at(spans.stream().filter(span -> !span.isEmpty()).toList());
    }

    /// The head of the first of `spans`, which are in order: the last word before a comma, a bracket, a dash or a
    /// word like "of".
    int head(List<Span> spans) {
        if (spans.isEmpty()) {
            return NONE;
        }
        BitSet words = words(List.of(spans.getFirst()));
        int head = NONE;
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            if (head != NONE && stops(head, word)) {
                return head;
            }
            head = word;
        }
        return head;
    }

    private boolean stops(int before, int word) {
        return STOP_MARK.matcher(places.between(before, word)).find()
                || STOP_WORDS.contains(places.word(word).toLowerCase(Locale.ROOT));
    }
}

package sayso.encoder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.Span;

/// A plain guess at where sentences end: all the role head needs to tell near words from far ones.
final class SentenceEnds {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "gov", "rep", "gen", "st", "jr", "sr", "lt", "col", "sgt", "prof", "rev",
            "vs", "no", "u", "s", "d", "j", "r", "c", "a", "b", "e", "f", "g", "h", "k", "l", "m", "n", "p", "t", "w",
            "jan", "feb", "aug", "sept", "oct", "nov", "dec", "inc", "co", "corp");

    private final String text;
    private final List<Span> words;

    SentenceEnds(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /// Whether a new sentence of the same paragraph starts at word `next`, which is not the first.
    boolean partsBefore(int next) {
        Span word = words.get(next);
        int first = text.codePointAt(word.start());
        boolean begins =
                Character.isUpperCase(first) || Character.isDigit(first) || "\"\u201C\u2018([".indexOf(first) >= 0;
        return begins && word.start() > words.get(next - 1).end() && isEnd(next - 1);
    }

    private boolean isEnd(int word) {
        int last = word;
        while (last > 0 && isClosing(last) && touches(last)) {
            last--;
        }
        char mark = mark(last);
        if (mark == '?' || mark == '!') {
            return true;
        }
        return mark == '.' && !(last == word && last > 0 && touches(last) && isAbbreviation(last - 1));
    }

    private boolean isAbbreviation(int word) {
        return ABBREVIATIONS.contains(words.get(word).of(text).toLowerCase(Locale.ROOT));
    }

    private boolean isClosing(int word) {
        return "\"\u201D\u2019')]".indexOf(mark(word)) >= 0;
    }

    private boolean touches(int word) {
        return words.get(word - 1).end() == words.get(word).start();
    }

    private char mark(int word) {
        return text.charAt(words.get(word).start());
    }
}

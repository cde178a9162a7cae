package sayso.figure;

import java.util.List;
import java.util.Set;
import sayso.reading.Maybe;
import sayso.reading.Measure;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/// The tokens of one sentence by place. Beyond its ends stands the empty word.
record Line(List<Token> tokens) {
    Line {
        tokens = List.copyOf(tokens);
    }

    static Line of(Sentence sentence) {
        return new Line(sentence.tokens());
    }

    int size() {
        return tokens.size();
    }

    boolean isInside(int at) {
        return at >= 0 && at < tokens.size();
    }

    /// The word at `at` in its form for comparing.
    String word(int at) {
        return isInside(at) ? tokens.get(at).lower() : "";
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean isOneOf(int at, Set<String> words) {
        return words.contains(word(at));
    }

    /// Whether the words of `phrase`, parted by blanks, stand from `at` on.
    boolean reads(int at, String phrase) {
        int place = at;
        for (int from = 0; from <= phrase.length(); from = wordEnd(phrase, from) + 1) {
            String word = word(place++);
            if (word.length() != wordEnd(phrase, from) - from || !phrase.startsWith(word, from)) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String phrase, int from) {
        int blank = phrase.indexOf(' ', from);
        return blank < 0 ? phrase.length() : blank;
    }

    boolean has(int at, Role role) {
        return Lexicon.has(role, word(at));
    }

    Maybe<Measure> measure(int at, Role role) {
        return Lexicon.measure(role, word(at));
    }

    boolean isMark(int at) {
        return isInside(at) && tokens.get(at).isMark();
    }

    boolean isWord(int at) {
        return isInside(at) && tokens.get(at).isWord();
    }

    boolean isCapitalised(int at) {
        return isInside(at) && (tokens.get(at).isCapitalised() || isArabicName(tokens.get(at)));
    }

    /// "al-Hakim", "el-Sayed".
    private static boolean isArabicName(Token token) {
        String text = token.text();
        boolean article = token.lower().startsWith("al-") || token.lower().startsWith("el-");
        return article && text.length() > 3 && Character.isUpperCase(text.charAt(3));
    }

    /// From the start of the token at `from` to the end of the one before `to`.
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

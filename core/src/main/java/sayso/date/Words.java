package sayso.date;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Characters;
import sayso.text.Prose;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/// The tokens of one sentence as date rules see them: hyphenated compounds ("25-minute", "mid-2022") are cut at their
/// hyphens, and looking past either end finds the empty word.
record Words(String text, List<Token> tokens) {
    private static final int MOST_DIGITS = 6;

    Words {
        tokens = List.copyOf(tokens);
    }

    static Words of(String text, Sentence sentence) {
        List<Token> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isMark() || token.lower().indexOf('-') < 0) {
                pieces.add(token);
            } else {
                cut(token, pieces);
            }
        }
        return new Words(text, pieces);
    }

    /// The sentences of `prose`. One that ends in "a.m." goes on where a day or a zone follows: "at 6 a.m. Friday".
    static List<Words> in(Prose prose) {
        List<Words> sentences = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            Words next = of(prose.text(), sentence);
            if (!sentences.isEmpty() && sentences.getLast().endsInClock() && next.beginsWithDay()) {
                sentences.add(sentences.removeLast().and(next));
            } else {
                sentences.add(next);
            }
        }
        return sentences;
    }

    private boolean endsInClock() {
        return isAny(size() - 1, List.of("a.m.", "p.m.", "a.m", "p.m"))
                || (is(size() - 1, ".") && isAny(size() - 2, List.of("a.m", "p.m")));
    }

    private boolean beginsWithDay() {
        return has(0, WordClass.WEEKDAY) || Months.number(this, 0) > 0 || Clock.isZone(this, 0);
    }

    private Words and(Words next) {
        List<Token> joined = new ArrayList<>(tokens);
        joined.addAll(next.tokens);
        return new Words(text, joined);
    }

    private static void cut(Token token, List<Token> pieces) {
        int start = 0;
        for (int at = 0; at <= token.text().length(); at++) {
            boolean hyphen =
                    at < token.text().length() && "-‐‑".indexOf(token.text().charAt(at)) >= 0;
            if (hyphen || at == token.text().length()) {
                add(token, start, at, pieces);
                start = at + 1;
            }
            if (hyphen) {
                pieces.add(new Token(spanIn(token, at, at + 1), Token.Kind.MARK, "-", "-"));
            }
        }
    }

    private static void add(Token token, int from, int to, List<Token> pieces) {
        if (from < to) {
            String piece = token.text().substring(from, to);
            Token.Kind kind = Character.isDigit(piece.charAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD;
            pieces.add(new Token(spanIn(token, from, to), kind, piece, Characters.comparable(piece)));
        }
    }

    private static Span spanIn(Token token, int from, int to) {
        return new Span(token.start() + from, token.start() + to);
    }

    int size() {
        return tokens.size();
    }

    /// The comparing form of the word at `at`.
    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    boolean is(int at, String form) {
        return lower(at).equals(form);
    }

    boolean isAny(int at, List<String> forms) {
        return forms.contains(lower(at));
    }

    boolean has(int at, WordClass wordClass) {
        return Lexicon.has(wordClass, lower(at));
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    /// The whole number that the digits at `at` write, at most six of them; -1 where there are none.
    int digits(int at) {
        String word = lower(at);
        int digits = 0;
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != ',' && (c < '0' || c > '9' || digits == MOST_DIGITS)) {
                return -1;
            }
            if (c != ',') {
                number = 10 * number + c - '0';
                digits++;
            }
        }
        return digits > 0 ? number : -1;
    }

    /// From the first character of the word at `from` to the last of the one before `to`.
    Span span(int from, int to) {
        return tokens.get(from).span().and(tokens.get(to - 1).span());
    }

    String at(int from, int to) {
        return span(from, to).of(text);
    }

    /// Past a hyphen, if one stands at `at`.
    int pastHyphen(int at) {
        return is(at, "-") ? at + 1 : at;
    }
}

package sayso.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a stretch of text into tokens. Every character that is not white space belongs to exactly one token.
final class Tokens {
    private final String text;

    Tokens(String text) {
        this.text = text;
    }

    /// The tokens of `part`, in order.
    List<Token> in(Span part) {
        List<Token> tokens = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            if (Characters.isSpace(text.charAt(at))) {
                at++;
            } else {
                Token token = tokenAt(at, part.end(), tokens);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private Token tokenAt(int at, int limit, List<Token> before) {
        int possessive = possessiveEnd(at, limit, before);
        if (possessive > at) {
            return token(at, possessive, Token.Kind.POSSESSIVE);
        }
        int codePoint = text.codePointAt(at);
        if (!Characters.isWordPart(codePoint)) {
            return token(at, markEnd(at, limit), Token.Kind.MARK);
        }
        int end = wordEnd(at, limit);
        return token(at, end, Character.isDigit(codePoint) ? Token.Kind.NUMBER : Token.Kind.WORD);
    }

    private Token token(int start, int end, Token.Kind kind) {
        String here = text.substring(start, end);
        String form = Characters.comparable(here);
        boolean same = form.equals(here) || form.isEmpty();
        return new Token(new Span(start, end), kind, here, same ? here : form);
    }

    /// "'s" directly behind a word, or the bare apostrophe behind a plural ("soldiers’ families").
    private int possessiveEnd(int at, int limit, List<Token> before) {
        if (!Characters.isApostrophe(text.charAt(at))
                || before.isEmpty()
                || before.getLast().end() != at) {
            return at;
        }
        Token word = before.getLast();
        if (word.isMark()) {
            return at;
        }
        if (at + 1 < limit
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isWordPartAt(at + 2, limit)) {
            return at + 2;
        }
        boolean spaceFollows = at + 1 < limit && Characters.isSpace(text.charAt(at + 1));
        return word.lower().endsWith("s") && spaceFollows && isFollowedByWord(at + 1, limit) ? at + 1 : at;
    }

    private boolean isFollowedByWord(int at, int limit) {
        int next = afterSpace(at, limit);
        return next < limit && Character.isLowerCase(text.charAt(next));
    }

    private boolean isWordPartAt(int at, int limit) {
        return at < limit && Characters.isWordPart(text.codePointAt(at));
    }

    /// A run of dots, hyphens or straight quotes ("...", "--", "``", "''") is one mark, and so is any other mark with
    /// the combining characters behind it.
    private int markEnd(int at, int limit) {
        int codePoint = text.codePointAt(at);
        int end = Math.min(limit, at + Character.charCount(codePoint));
        while (end < limit && ".-`'".indexOf(codePoint) >= 0 && text.charAt(end) == codePoint) {
            end++;
        }
        while (end < limit && Characters.isCombining(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    private int wordEnd(int start, int limit) {
        int at = start;
        boolean dotted = true;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Characters.isWordPart(codePoint)) {
                dotted &= Character.isLetter(codePoint) && (at == start || text.charAt(at - 1) == '.');
                at += Character.charCount(codePoint);
            } else if (dotted && codePoint == '.' && isAbbreviation(start, at, limit)) {
                at++;
            } else if (joins(at, limit)) {
                dotted = false;
                at++;
            } else {
                break;
            }
        }
        return Math.min(at, limit);
    }

    /// Whether the dot at `dot` belongs to the single letters before it: "U.S.", "a.m.", "J. Doe". The dot behind one
    /// lonely letter at the end of a sentence ends the sentence ("We chose plan B.").
    private boolean isAbbreviation(int start, int dot, int limit) {
        return text.charAt(dot - 1) != '.'
                && ((dot - 2 >= start && text.charAt(dot - 2) == '.')
                        || isWordPartAt(afterSpace(dot + 1, limit), limit));
    }

    private int afterSpace(int at, int limit) {
        int next = at;
        while (next < limit && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /// Whether the mark at `at` stands inside a word: "don't", "25-minute", "6,000", "3.5", "6:30".
    private boolean joins(int at, int limit) {
        char c = text.charAt(at);
        if (!isWordPartAt(at + 1, limit)) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        if (c == ',' || c == '.' || c == ':' || c == '/') {
            return digits;
        }
        if (Characters.isApostrophe(c)) {
            return !isPossessive(at, limit);
        }
        return Characters.isHyphen(c);
    }

    private boolean isPossessive(int at, int limit) {
        return (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isWordPartAt(at + 2, limit);
    }
}

package sayso.statement;

import sayso.text.Characters;
import sayso.text.Span;

/// Tells opening from closing quotation marks and apostrophes within one paragraph.
final class Marks {
    private static final String OPENING = "“„«‟";

    /// No quotation in single marks is longer: the search for its end stays short on hostile text.
    private static final int LONGEST_SINGLE = 2000;

    private final String text;
    private final Span paragraph;

    Marks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /// Whether a quotation begins at `at`.
    boolean opensAt(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '“', '„', '«', '‟' -> true;
            case '"' -> startsWord(at) || (at == paragraph.start() && at + 1 < paragraph.end());
            case '`' -> next(at) == '`';
            case '‘', '\'' -> isSingleOpening(at);
            default -> false;
        };
    }

    /// The offset behind the mark that closes the quotation opened at `open`; -1 if the paragraph does not close it.
    int closeOf(int open) {
        char mark = text.charAt(open);
        return switch (mark) {
            case '“', '„', '‟' -> closeCurly(open);
            case '«' -> closeAt('»', open + 1);
            case '"' -> closeStraight(open);
            case '`' -> closeTex(open);
            default -> closeSingle(open);
        };
    }

    /// “…” may hold “…” again (a slip, but seen); a straight mark closes it too where writers mixed them.
    private int closeCurly(int open) {
        int depth = 0;
        for (int at = open; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (OPENING.indexOf(c) >= 0 && (depth == 0 || startsWord(at))) {
                depth++;
            } else if (c == '”' || (c == '"' && !startsWord(at)) || (c == '“' && depth > 0)) {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return depth > 1 ? closeAt('”', open + 1) : -1;
    }

    private int closeAt(char mark, int from) {
        int at = text.indexOf(mark, from, paragraph.end());
        return at < 0 ? -1 : at + 1;
    }

    private int closeStraight(int open) {
        for (int at = open + 1; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c == '”' || (c == '"' && (!startsWord(at) || endsAt(at)))) {
                return at + 1;
            }
        }
        return -1;
    }

    private int closeTex(int open) {
        int from = Math.min(open + 2, paragraph.end());
        int at = text.indexOf("''", from, paragraph.end());
        int straight = text.indexOf('"', from, paragraph.end());
        if (straight >= 0 && (at < 0 || straight < at)) {
            return straight + 1;
        }
        return at < 0 ? -1 : at + 2;
    }

    /// The closing single mark is one that no letter follows and that has the end of a clause or the last word before
    /// it.
    private int closeSingle(int open) {
        int limit = Math.min(paragraph.end(), open + LONGEST_SINGLE);
        for (int at = open + 2; at < limit; at++) {
            char c = text.charAt(at);
            if ((c == '’' || c == '\'') && !isWord(at + 1) && !isSpaceAt(at - 1) && !isPluralPossessive(at)) {
                return at + 1;
            }
        }
        return -1;
    }

    /// "the soldiers’ families": an s before, a lower-case word after, and a later mark that closes.
    private boolean isPluralPossessive(int at) {
        boolean plural = text.charAt(at - 1) == 's' && at + 2 < paragraph.end() && isSpaceAt(at + 1);
        return plural && Character.isLowerCase(text.charAt(at + 2)) && hasLaterClose(at + 1);
    }

    private boolean hasLaterClose(int from) {
        int limit = Math.min(paragraph.end(), from + 400);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if ((c == '’' || c == '\'') && !isWord(at + 1) && text.charAt(at - 1) != 's') {
                return true;
            }
        }
        return false;
    }

    /// A single mark opens before a word, behind space or a bracket, if it is closed behind punctuation or two words
    /// and more; so "the ’90s", "'em" and "O'Neill" open nothing.
    private boolean isSingleOpening(int at) {
        if (text.charAt(at) == '\'' && next(at) == '\'') {
            return false;
        }
        if (!startsWord(at) || !isWord(at + 1) || Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int close = closeSingle(at);
        if (close < 0) {
            return false;
        }
        String inner = text.substring(at + 1, close - 1);
        char last = inner.isEmpty() ? ' ' : inner.charAt(inner.length() - 1);
        return text.charAt(at) == '‘' || ",.!?".indexOf(last) >= 0 || inner.indexOf(' ') > 0;
    }

    /// Space, a bracket, a dash or the paragraph's begin stands before, and something other than space behind.
    private boolean startsWord(int at) {
        boolean before =
                at == paragraph.start() || isSpaceAt(at - 1) || "([{—–-/:“‘\"'".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < paragraph.end() && !isSpaceAt(at + 1);
    }

    private boolean endsAt(int at) {
        return at + 1 == paragraph.end();
    }

    private boolean isSpaceAt(int at) {
        return Characters.isSpace(text.charAt(at));
    }

    private boolean isWord(int at) {
        return at < paragraph.end() && Character.isLetterOrDigit(text.charAt(at));
    }

    private char next(int at) {
        return at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
    }
}

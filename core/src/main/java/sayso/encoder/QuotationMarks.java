package sayso.encoder;

import java.util.BitSet;

/// Which characters stand inside double quotation marks, the marks included.
///
/// A quotation that is open at the end of a paragraph goes on to that end if the next paragraph opens with a mark
/// again, as newspapers set speeches; otherwise its mark counts as a stray one.
public final class QuotationMarks {
    private static final char OPENING = '\u201C';
    private static final char CLOSING = '\u201D';
    private static final char STRAIGHT = '"';

    private final String text;
    private final BitSet inside = new BitSet();

    private QuotationMarks(String text) {
        this.text = text.replace("''", "\" ").replace("``", "\" ");
    }

    /// The offsets of `text` that are quoted.
    public static BitSet inside(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        int at = 0;
        while (at < text.length()) {
            int end = marks.paragraphEnd(at);
            marks.readParagraph(at, end);
            at = end + 1;
        }
        return marks.inside;
    }

    private int paragraphEnd(int from) {
        int end = from;
        while (end < text.length() && !CodePoints.isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void readParagraph(int start, int end) {
        int open = -1;
        for (int at = start; at < end; at++) {
            char mark = text.charAt(at);
            boolean opens = mark == OPENING || (mark == STRAIGHT && open < 0);
            boolean closes = open >= 0 && (mark == CLOSING || mark == STRAIGHT);
            if (closes) {
                inside.set(open, at + 1);
                open = -1;
            } else if (opens) {
                open = at;
            }
        }
        if (open >= 0 && nextParagraphOpensQuotation(end)) {
            inside.set(open, end);
        }
    }

    private boolean nextParagraphOpensQuotation(int end) {
        int at = end;
        while (at < text.length() && CodePoints.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == OPENING || text.charAt(at) == STRAIGHT);
    }
}

package sayso.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import sayso.text.Span;

/// The stretches of a report that stand between double quotation marks, as PolNeAR's figures for quoted text cut
/// them.
final class QuotedSegments {
    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char STRAIGHT = '"';

    private final String text;
    private final Heads heads;
    private final BitSet quoted = new BitSet();

    QuotedSegments(String text, Heads heads) {
        // TeX writes `` and ''; the length stays as it is
        this.text = text.replace("''", "\" ").replace("``", "\" ");
        this.heads = heads;
        int start = 0;
        while (start < this.text.length()) {
            int end = endOfLine(start);
            markLine(start, end);
            start = end + 1;
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void markLine(int start, int end) {
        int opened = -1;
        for (int i = start; i < end; i++) {
            char mark = text.charAt(i);
            if (opened < 0) {
                opened = mark == OPEN || mark == STRAIGHT ? i : -1;
            } else if (mark == CLOSE || mark == STRAIGHT) {
                quoted.set(opened, i + 1);
                opened = -1;
            } else if (mark == OPEN) {
                opened = i;
            }
        }
        if (opened >= 0 && goesOn(end)) {
            quoted.set(opened, end);
        }
    }

    /// Whether the next paragraph starts with an opening mark: the convention for a quotation that goes on.
    private boolean goesOn(int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        return next < text.length() && (text.charAt(next) == OPEN || text.charAt(next) == STRAIGHT);
    }

    /// The quoted stretches of `content` that hold a word, cut at closing marks.
    List<Span> in(List<Span> content) {
        List<Span> segments = new ArrayList<>();
        for (Span span : content) {
            int end = Math.min(span.end(), text.length());
            int from = quoted.nextSetBit(span.start());
            while (from >= 0 && from < end) {
                Span segment = new Span(from, endOfSegment(from, end));
                if (hasWord(segment)) {
                    segments.add(segment);
                }
                from = quoted.nextSetBit(segment.end());
            }
        }
        return segments;
    }

    private int endOfSegment(int start, int limit) {
        int end = start;
        while (end < limit && quoted.get(end)) {
            end++;
            char last = text.charAt(end - 1);
            if (last == CLOSE || (last == STRAIGHT && hasWord(new Span(start, end)))) {
                return end;
            }
        }
        return end;
    }

    private boolean hasWord(Span span) {
        return !heads.words(List.of(span)).isEmpty();
    }
}

package sayso.evaluation;

import sayso.text.Span;

/// Brings the offsets of a reading into the gold text, of which its own text may be a part without the edges.
final class Alignment {
    private final CodePoints reading;
    private final CodePoints gold;
    private final int shift;
    private final boolean fits;

    private Alignment(CodePoints reading, CodePoints gold, int shift, boolean fits) {
        this.reading = reading;
        this.gold = gold;
        this.shift = shift;
        this.fits = fits;
    }

    static Alignment of(String reading, String gold) {
        int leading = leadingSpace(reading);
        String core = reading.substring(leading, endWithoutSpace(reading, leading));
        int at = reading.equals(gold) ? leading : gold.indexOf(core);
        CodePoints ofGold = new CodePoints(gold);
        // white space holds no surrogate pairs: its units are code points
        int shift = at < 0 ? 0 : ofGold.point(at) - leading;
        return new Alignment(new CodePoints(reading), ofGold, shift, at >= 0);
    }

    /// Whether the reading's text stands in the gold text at all; if not, offsets are taken as they are.
    boolean fits() {
        return fits;
    }

    /// Where `span` of the reading's text lies in the gold text.
    Span inGold(Span span) {
        return gold.units(reading.point(span.start()) + shift, reading.point(span.end()) + shift);
    }

    private static int leadingSpace(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endWithoutSpace(String text, int from) {
        int end = text.length();
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// Space as Python's `strip` has it: no-break spaces and NEL included.
    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }
}

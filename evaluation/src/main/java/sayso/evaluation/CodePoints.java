package sayso.evaluation;

import java.util.Arrays;
import sayso.text.Span;

/// Where each code point of a text begins: gold files count in code points, Sayso in UTF-16 units.
public final class CodePoints {
    private final int[] units;

    public CodePoints(String text) {
        units = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 1; point < units.length; point++) {
            units[point] = text.offsetByCodePoints(units[point - 1], 1);
        }
    }

    /// How many there are.
    public int count() {
        return units.length - 1;
    }

    /// The UTF-16 offset of code point `point`; what lies outside the text is moved to its edge.
    public int unit(int point) {
        return units[Math.clamp(point, 0, count())];
    }

    /// The code point that holds the UTF-16 offset `unit`.
    public int point(int unit) {
        int found = Arrays.binarySearch(units, unit);
        return found >= 0 ? found : -found - 2;
    }

    /// The same stretch in UTF-16 units.
    public Span units(int start, int end) {
        return new Span(unit(start), unit(end));
    }
}

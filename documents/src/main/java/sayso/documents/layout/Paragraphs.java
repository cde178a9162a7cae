package sayso.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines to paragraphs: a new one begins after more space than usual, at an indent, in other letters, at a
/// bullet, and where the line before ended although the next word had room.
final class Paragraphs {
    /// Of the distance that lines usually have.
    private static final double MORE_SPACE = 1.3;

    /// Of the size of letters.
    private static final double INDENT = 0.7;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:…][\"”’'»)\\]]{0,2}$");

    private static final Pattern BULLET = Pattern.compile("^(?:[•‣◦▪■–—*]|\\(?\\d{1,2}[.)])\\s.*");

    private final List<Line> lines;
    private final double distance;
    private final Hyphens hyphens;

    Paragraphs(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.distance = usualDistance(lines);
        this.hyphens = new Hyphens(lines);
    }

    /// Each without line breaks.
    List<String> all() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && !continues(lines.get(i - 1), line)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            if (paragraph.isEmpty()) {
                paragraph.append(line.text());
            } else {
                hyphens.append(paragraph, line.text());
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private boolean continues(Line before, Line line) {
        if (!before.isSizeOf(line) || BULLET.matcher(line.text()).matches()) {
            return false;
        }
        boolean ended = ENDS_SENTENCE.matcher(before.text()).matches();
        if (before.column().number() != line.column().number()) {
            return !ended || (!isIndented(line) && isFull(before, line, 0) && startsSmall(line));
        }
        double space = line.baseline() - before.baseline();
        return space <= MORE_SPACE * distance
                && !(isIndented(line) && !isIndented(before))
                && isFull(
                        before,
                        line,
                        ended ? 0 : 0.2 * (line.column().right() - line.column().left()));
    }

    private static boolean isIndented(Line line) {
        return line.left() - line.column().left() > INDENT * line.size();
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /// Whether `before` had no room for the first word of `line`, or hardly more.
    private static boolean isFull(Line before, Line line, double slack) {
        int blank = line.text().indexOf(' ');
        double word = (line.right() - line.left())
                * ((blank < 0 ? line.text().length() : blank) + 1)
                / line.text().length();
        return before.right() + word + slack >= before.column().right() - 1
                || before.right() + word >= before.column().right() - 1 - slack;
    }

    /// From one line of a column to the next, as half of them have it or less.
    private static double usualDistance(List<Line> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).column().number() == lines.get(i - 1).column().number()) {
                distances.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }
}

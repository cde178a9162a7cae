package sayso.cli;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a text into lines of at most so many columns, where Unicode (UAX 14) lets a line end.
final class Wrap {
    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int columns) {
        this.columns = columns;
    }

    /// The lines, without spaces at their ends; one empty line for an empty text. A no-break space, having done its
    /// work, is written as a plain one.
    static List<String> lines(String text, int columns) {
        Wrap wrap = new Wrap(Math.max(1, columns));
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            wrap.add(text.substring(start, end));
            start = end;
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(String piece) {
        String word = piece.stripTrailing();
        int wide = Columns.of(word);
        if (used > 0 && used + wide > columns) {
            end();
        }
        if (wide > columns) {
            Columns.clusters(word, this::fill);
        } else {
            line.append(word);
            used += wide;
        }
        String spaces = piece.substring(word.length());
        line.append(spaces);
        used += spaces.length();
    }

    /// One character of a word that is too long for any line.
    private void fill(String cluster) {
        int wide = Columns.of(cluster);
        if (used > 0 && used + wide > columns) {
            end();
        }
        line.append(cluster);
        used += wide;
    }

    private void end() {
        lines.add(line.toString().replace('\u00A0', ' ').stripTrailing());
        line.setLength(0);
        used = 0;
    }
}

package sayso.text;

import java.util.ArrayList;
import java.util.List;

/// Finds paragraphs: each line is one, unless the text is hard-wrapped; then blank lines part them.
final class Paragraphs {
    /// A hard-wrapped text breaks its lines between these columns (mail and wire copy wrap at 65 to 80).
    private static final int NARROWEST_WRAP = 50;

    private static final int WIDEST_WRAP = 100;

    private Paragraphs() {}

    /// The spans of the paragraphs of `text`, without the white space around them, in order.
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        return isHardWrapped(text, lines)
                ? blocks(text, lines)
                : lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Characters.isLineEnd(text.charAt(at))) {
                lines.add(trimmed(text, start, at));
                start = at + 1 < text.length() && isCrLf(text, at) ? ++at + 1 : at + 1;
            }
        }
        return lines;
    }

    private static boolean isCrLf(String text, int at) {
        return text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// Most lines that another line follows directly are about equally long and end inside a sentence.
    private static boolean isHardWrapped(String text, List<Span> lines) {
        int followed = 0;
        int broken = 0;
        int width = width(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty()
                    && !lines.get(i + 1).isEmpty()
                    && adjacent(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                broken += isBroken(text, lines.get(i)) && isFull(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
            }
        }
        return followed >= 3 && broken * 3 > followed * 2;
    }

    private static boolean adjacent(String text, Span line, Span next) {
        int ends = 0;
        for (int at = line.end(); at < next.start(); at++) {
            ends += Characters.isLineEnd(text.charAt(at)) && !isCrLf(text, at) ? 1 : 0;
        }
        return ends <= 1;
    }

    private static boolean isBroken(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return line.length() >= NARROWEST_WRAP && line.length() <= WIDEST_WRAP && ".!?\"”’:".indexOf(last) < 0;
    }

    /// The first word of the next line would not have fitted: headlines below one another are of any length.
    private static boolean isFull(String text, Span line, Span next, int width) {
        int word = next.start();
        while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
            word++;
        }
        return line.length() + 1 + word - next.start() > width;
    }

    private static int width(List<Span> lines) {
        return lines.stream()
                .mapToInt(Span::length)
                .filter(length -> length <= WIDEST_WRAP)
                .max()
                .orElse(WIDEST_WRAP);
    }

    private static List<Span> blocks(String text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        for (Span line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            int last = blocks.size() - 1;
            if (last >= 0 && adjacent(text, blocks.get(last), line)) {
                blocks.set(last, blocks.get(last).and(line));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }
}

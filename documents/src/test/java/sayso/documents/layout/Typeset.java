package sayso.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// A page that a test sets: lines of text at places, in letters half as wide as they are high.
final class Typeset {
    private final List<Word> words = new ArrayList<>();

    /// Each line `step` below the one before.
    Typeset lines(double left, double top, double size, double step, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            line(left, top + i * step, size, lines[i]);
        }
        return this;
    }

    Typeset line(double left, double baseline, double size, String line) {
        double at = left;
        for (String word : line.split(" ", -1)) {
            double width = word.length() * size / 2;
            words.add(new Word(word, at, at + width, baseline, size));
            at += width + size / 2;
        }
        return this;
    }

    List<Word> words() {
        return List.copyOf(words);
    }

    static Layout read(Typeset... pages) {
        List<List<Word>> all = new ArrayList<>();
        for (Typeset page : pages) {
            all.add(page.words());
        }
        return Layout.of(all);
    }
}

package sayso.encoder;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Span;

/// Splits text into words as BERT's uncased tokenizer does, remembering where each stands.
final class WordSplitter {
    /// A word as it stands and as the vocabulary knows it.
    record Split(Span span, String normal) {}

    private final String text;
    private final List<Split> words = new ArrayList<>();
    private final StringBuilder normal = new StringBuilder();
    private int start = -1;
    private int end;

    private WordSplitter(String text) {
        this.text = text;
    }

    /// The words of `text` in order.
    static List<Split> split(String text) {
        WordSplitter splitter = new WordSplitter(text);
        splitter.readAll();
        return List.copyOf(splitter.words);
    }

    private void readAll() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (CodePoints.isSpace(codePoint)) {
                finish();
            } else if (!CodePoints.isIgnored(codePoint)) {
                read(codePoint, at, next);
            }
            at = next;
        }
        finish();
    }

    private void read(int codePoint, int from, int to) {
        boolean alone = CodePoints.standsAlone(codePoint);
        if (alone) {
            finish();
        }
        CodePoints.appendNormal(codePoint, normal);
        if (normal.isEmpty()) {
            return; // an accent without a letter before it
        }
        if (start < 0) {
            start = from;
        }
        end = to;
        if (alone) {
            finish();
        }
    }

    private void finish() {
        if (start >= 0 && !normal.isEmpty()) {
            words.add(new Split(new Span(start, end), normal.toString()));
        }
        start = -1;
        normal.setLength(0);
    }
}

package sayso.evaluation.change;

import java.util.ArrayList;
import java.util.List;

/// Writes a text anew from beginning to end and keeps track of the places.
final class Rewriter {
    private final String text;
    private final StringBuilder changed = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    Rewriter(String text) {
        this.text = text;
    }

    /// How much of the original has been dealt with.
    int at() {
        return places.size();
    }

    /// Leaves the original as it is up to `end`.
    void keepTo(int end) {
        while (at() < end) {
            places.add(changed.length());
            changed.append(text.charAt(at() - 1));
        }
    }

    /// Puts `words` in place of the next `length` units of the original.
    void replace(int length, String words) {
        for (int i = 0; i < length; i++) {
            places.add(changed.length() + Math.min(i, words.length()));
        }
        changed.append(words);
    }

    /// Leaves the rest as it is.
    Rewritten finish() {
        keepTo(text.length());
        places.add(changed.length());
        return new Rewritten(changed.toString(), places);
    }
}

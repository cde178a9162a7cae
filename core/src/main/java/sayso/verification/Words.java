package sayso.verification;

import java.util.List;
import java.util.Set;
import sayso.text.Span;
import sayso.text.Token;

/// The tokens of one sentence by place. Beyond its ends stands the empty word.
record Words(List<Token> tokens) {
    Words {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    boolean is(int at, Set<String> words) {
        return words.contains(word(at));
    }

    /// The place behind `phrase`; -1 where it doesn't stand at `at`.
    int after(int at, Phrase phrase) {
        int place = at;
        for (Set<String> choices : phrase.steps()) {
            String word = word(place);
            if (!word.isEmpty() && choices.contains(word)) {
                place++;
            } else if (!choices.contains(Phrase.LEFT_OUT)) {
                return -1;
            }
        }
        return place;
    }

    /// Whether one of `words` stands in `[from, to)`.
    boolean anyIn(int from, int to, Set<String> words) {
        for (int at = Math.max(0, from); at < Math.min(to, size()); at++) {
            if (is(at, words)) {
                return true;
            }
        }
        return false;
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}

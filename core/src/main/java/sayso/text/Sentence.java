package sayso.text;

import java.util.List;

/// One sentence and its tokens, in order. A sentence stands wholly in one paragraph.
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// The tokens that lie wholly in `part`.
    public List<Token> tokensIn(Span part) {
        int from = firstFrom(part.start());
        int to = firstFrom(part.end());
        if (to > from && tokens.get(to - 1).end() > part.end()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /// The place of the first token that starts at `offset` or later. A sentence can be a megabyte long.
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package sayso.text;

import java.util.List;

/// One sentence and its tokens, in order. A sentence stands wholly in one paragraph.
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /// The tokens that lie wholly in `part`.
    public List<Token> tokensIn(Span part) {
        return tokens.stream().filter(token -> part.contains(token.span())).toList();
    }
}

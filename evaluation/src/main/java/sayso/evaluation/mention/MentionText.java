package sayso.evaluation.mention;

import java.util.ArrayList;
import java.util.List;
import sayso.encoder.EntityKind;
import sayso.encoder.WordTag;
import sayso.encoder.Words;
import sayso.text.Span;

/// A text whose tokens are annotated with part of speech and with the mentions they head.
public record MentionText(String id, String text, List<Token> tokens) {
    /// Number of [Token#entity()] where the token heads no mention.
    public static final int NO_ENTITY = -1;

    /// One token.
    ///
    /// @param entity number of what the mention headed by the token refers to, the same for all mentions of it
    public record Token(Span span, WordTag tag, EntityKind kind, int entity) {}

    public MentionText {
        tokens = List.copyOf(tokens);
    }

    /// For each of `words`, the annotation of the token that its first character belongs to. A token of several words
    /// (3.5, so-called) heads its mention once, with its first word.
    public List<Token> labels(Words words) {
        List<Token> labels = new ArrayList<>();
        int token = 0;
        int labelled = -1;
        for (int word = 0; word < words.size(); word++) {
            int start = words.get(word).span().start();
            while (tokens.get(token).span().end() <= start) {
                token++;
            }
            Token label = tokens.get(token);
            labels.add(token == labelled ? headless(label) : label);
            labelled = token;
        }
        return List.copyOf(labels);
    }

    private static Token headless(Token label) {
        return new Token(label.span(), label.tag(), EntityKind.NONE, NO_ENTITY);
    }
}

package sayso.training.corpus;

import java.util.List;
import sayso.encoder.EntityKind;
import sayso.encoder.WordTag;
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
}

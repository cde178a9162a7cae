package sayso.statement.learned;

import java.util.List;
import sayso.text.Span;

/// Somebody's words as the model reads them.
///
/// @param content what was said: at least one span, in order
/// @param cue the words that say that something was said
/// @param source who said it: one span, or none where the report names nobody
/// @param confidence between 0 and 1
public record Statement(List<Span> content, Span cue, List<Span> source, double confidence) {
    public Statement {
        content = List.copyOf(content);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A statement needs content");
        }
    }
}

package sayso.training.score;

import java.util.List;
import sayso.statement.Attribution;
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

    /// What the decoder read.
    public static Statement of(Attribution read) {
        Span cue = read.wording().cue().or(read.wording().extent());
        List<Span> source = read.wording().source().toList();
        return new Statement(read.wording().content(), cue, source, read.finding().confidence());
    }
}

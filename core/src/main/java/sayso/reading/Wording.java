package sayso.reading;

import java.util.List;
import sayso.text.Span;

/// The words of a statement.
///
/// @param content what is said; several spans where the cue interrupts it; never empty, in reading order
/// @param cue the words that signal it ("said", "according to")
/// @param source the noun phrase that names the source at this place, a pronoun included
/// @param to the addressee
/// @param hedges words inside that weaken it
public record Wording(List<Span> content, Maybe<Span> cue, Maybe<Span> source, Maybe<Span> to, List<Span> hedges) {
    /// @throws IllegalArgumentException if there is no content, or spans are empty, out of order or overlap
    public Wording {
        content = List.copyOf(content);
        hedges = List.copyOf(hedges);
        if (content.isEmpty() || content.stream().anyMatch(Span::isEmpty)) {
            throw new IllegalArgumentException("A statement needs content, got " + content);
        }
        Checks.inOrder("hedges", hedges);
        for (int i = 1; i < content.size(); i++) {
            if (!content.get(i - 1).isBefore(content.get(i))) {
                throw new IllegalArgumentException("The parts of a content need order and room, got " + content);
            }
        }
    }

    /// From the first character of the content to its last.
    public Span extent() {
        return content.getFirst().and(content.getLast());
    }
}

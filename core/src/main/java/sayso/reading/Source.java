package sayso.reading;

import java.util.List;
import sayso.text.Span;

/// Somebody whose word something in the report rests on, once, however often and by whatever name it is mentioned.
///
/// @param name fullest name in the report without title or article; an unnamed source by its noun phrase
/// @param description title or role in the report's words ("North Korean leader")
/// @param mentions where it is mentioned, in reading order
public record Source(SourceId id, String name, Kind kind, Maybe<String> description, List<Span> mentions) {
    /// @throws IllegalArgumentException if the name or a known description is blank or the mentions are out of order
    public Source {
        mentions = List.copyOf(mentions);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Source " + id + " needs a name, got a blank one");
        }
        Checks.notBlank("description", description);
        Checks.inOrder("mentions of " + id, mentions);
    }
}

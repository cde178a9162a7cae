package sayso.statement.learned;

import java.util.List;
import sayso.statement.Attribution;
import sayso.statement.References;

/// All that the model says of a text.
///
/// @param attributions in the order of their cues, without stance and addressee
/// @param references of the words of their sources
public record Heard(List<Attribution> attributions, References references) {
    public Heard {
        attributions = List.copyOf(attributions);
    }

    /// What a reader without a model hears.
    public static Heard nothing() {
        return new Heard(List.of(), References.none());
    }
}

package sayso.statement.learned;

import sayso.statement.Hearing;
import sayso.statement.References;

/// What the model makes of a text.
///
/// @param hearing its attributions and cues
/// @param references what the words of their sources refer to
public record Heard(Hearing hearing, References references) {
    /// What is heard without a model.
    public static Heard nothing() {
        return new Heard(Hearing.NOTHING, References.none());
    }
}

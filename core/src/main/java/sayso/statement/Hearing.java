package sayso.statement;

import java.util.List;
import sayso.text.Span;

/// What the model heard in a text.
///
/// @param attributions without stance and addressee, in the order of their cues
/// @param cues everything that may be a cue, however faintly heard
public record Hearing(List<Attribution> attributions, List<Span> cues) {
    /// What is heard without a model.
    public static final Hearing NOTHING = new Hearing(List.of(), List.of());

    public Hearing {
        attributions = List.copyOf(attributions);
        cues = List.copyOf(cues);
    }

    boolean isNothing() {
        return attributions.isEmpty() && cues.isEmpty();
    }
}

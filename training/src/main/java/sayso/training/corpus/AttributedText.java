package sayso.training.corpus;

import java.util.List;

/// A report with its annotated attributions.
public record AttributedText(String id, String text, List<Attribution> attributions) {
    public AttributedText {
        attributions = List.copyOf(attributions);
    }
}

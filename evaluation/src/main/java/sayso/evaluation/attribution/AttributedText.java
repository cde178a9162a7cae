package sayso.evaluation.attribution;

import java.util.List;
import sayso.reading.Report;

/// A report with its annotated attributions.
public record AttributedText(String id, String text, List<Attribution> attributions) {
    public AttributedText {
        attributions = List.copyOf(attributions);
    }

    /// What a reader is given.
    public Report report() {
        return Report.of(text);
    }
}

package sayso.training.corpus;

import java.util.List;
import sayso.text.Span;

/// Who said what in words: the parts of one annotated attribution.
///
/// @param type `direct`, `indirect`, `mixed` or `none`
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, String type) {
    public Attribution {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }
}

package sayso.evaluation.attribution;

import java.util.List;
import sayso.reading.Reading;
import sayso.reading.Wording;
import sayso.text.Span;

/// Who said what in words: the parts of one attribution, annotated by a person or answered by a reader.
///
/// @param type how much of the content stands in quotation marks: `direct`, `mixed`, `indirect` or `none`; an
///     answer has
///     `none`
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, String type) {
    public Attribution {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }

    /// What a reader answers.
    public static Attribution answer(List<Span> source, List<Span> cue, List<Span> content) {
        return new Attribution(source, cue, content, "none");
    }

    /// The statements of `reading` as answers, in its order.
    public static List<Attribution> of(Reading reading) {
        return reading.statements().stream()
                .map(statement -> of(statement.wording()))
                .toList();
    }

    private static Attribution of(Wording wording) {
        return answer(wording.source().toList(), wording.cue().toList(), wording.content());
    }
}

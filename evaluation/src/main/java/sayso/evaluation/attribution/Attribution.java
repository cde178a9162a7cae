package sayso.evaluation.attribution;

import java.util.List;
import sayso.reading.Finding;
import sayso.reading.Reading;
import sayso.reading.Wording;
import sayso.text.Span;

/// Who said what in words: the parts of one attribution, annotated by a person or answered by a reader.
///
/// @param type how much of the content stands in quotation marks: `direct`, `mixed`, `indirect` or `none`; an
///     answer has `none`
/// @param confidence how surely it was read, 0 to 1
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, String type, double confidence) {
    public Attribution {
        source = source.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        content = content.stream().sorted().toList();
    }

    /// What a person annotated, of which nobody doubts.
    public Attribution(List<Span> source, List<Span> cue, List<Span> content, String type) {
        this(source, cue, content, type, 1);
    }

    /// What a reader answers.
    public static Attribution answer(List<Span> source, List<Span> cue, List<Span> content) {
        return new Attribution(source, cue, content, "none");
    }

    /// The statements of `reading` as answers, in its order.
    public static List<Attribution> of(Reading reading) {
        return reading.statements().stream()
                .map(statement -> of(statement.wording(), statement.finding()))
                .toList();
    }

    /// The words of one statement as an answer.
    public static Attribution of(Wording wording, Finding finding) {
        return new Attribution(
                wording.source().toList(), wording.cue().toList(), wording.content(), "none", finding.confidence());
    }
}
